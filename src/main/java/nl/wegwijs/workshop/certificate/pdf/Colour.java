package nl.wegwijs.workshop.certificate.pdf;

/** A colour on paper, as parts of 255 of red, green and blue. */
public enum Colour {
    INK(0x1B, 0x23, 0x27),
    QUIET(0x4A, 0x56, 0x5B),
    BRAND(0x0B, 0x5B, 0x4C),
    RULE(0xC9, 0xD1, 0xCE);

    private final int red;
    private final int green;
    private final int blue;

    Colour(int red, int green, int blue) {
        this.red = red;
        this.green = green;
        this.blue = blue;
    }

    /** As an instruction of a page. */
    String fill() {
        return PaperPage.number(red / 255.0) + " " + PaperPage.number(green / 255.0) + " "
                + PaperPage.number(blue / 255.0) + " rg\n";
    }
}
