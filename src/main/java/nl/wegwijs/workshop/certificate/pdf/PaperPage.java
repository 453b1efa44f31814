package nl.wegwijs.workshop.certificate.pdf;

import com.google.zxing.common.BitMatrix;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of one page, in points from its left lower corner. Everything that says something is tagged with what it is
 * and in which language; ornaments are left out when it is read aloud.
 */
public final class PaperPage {

    private final Paper paper;
    private final StringBuilder drawing = new StringBuilder();
    private final List<Tag> tags = new ArrayList<>();

    /**
     * What a marked piece of the page is.
     *
     * @param kind of the structure types of PDF
     * @param words what to read aloud: glyphs stand in the order of the eye, and a picture has no words
     */
    record Tag(String kind, Language language, String words) {

        boolean isPicture() {
            return kind.equals("Figure");
        }
    }

    PaperPage(Paper paper) {
        this.paper = paper;
    }

    /** An ornament. */
    public void rectangle(double x, double y, double width, double height, Colour colour) {
        drawing.append("/Artifact BMC\n").append(colour.fill());
        rectangle(x, y, width, height);
        drawing.append("f\nEMC\n");
    }

    private void rectangle(double x, double y, double width, double height) {
        drawing.append(number(x)).append(' ').append(number(y)).append(' ');
        drawing.append(number(width)).append(' ').append(number(height)).append(" re\n");
    }

    /**
     * Draws a paragraph.
     *
     * @param top where it begins
     * @return where it ends
     */
    public double text(Block block, double left, double top) {
        if (block.lines().isEmpty()) {
            return top;
        }
        begin(new Tag(block.kind().name(), block.language(), block.text()));
        var base = top - block.size();
        for (var line : block.lines()) {
            line(block, line, left + block.left(line), base);
            base -= block.lineHeight();
        }
        end();
        return top - block.height();
    }

    private void line(Block block, Line line, double left, double base) {
        drawing.append("BT\n").append(block.colour().fill());
        var scale = block.size() / Typeface.EM;
        @Nullable Typeface face = null;
        for (var glyph : line.glyphs()) {
            if (glyph.face() != face) {
                face = glyph.face();
                drawing.append('/').append(Paper.fontName(face)).append(' ').append(number(block.size()));
                drawing.append(" Tf\n");
            }
            paper.font(face).uses(glyph);
            drawing.append("1 0 0 1 ").append(number(left + glyph.x() * scale)).append(' ');
            drawing.append(number(base + glyph.y() * scale)).append(" Tm ");
            drawing.append('<').append(PaperFont.hex(glyph.number())).append("> Tj\n");
        }
        drawing.append("ET\n");
    }

    /** Draws a QR code in a square. */
    public void qrCode(BitMatrix modules, double left, double bottom, double side, String words, Language language) {
        begin(new Tag("Figure", language, words));
        drawing.append(Colour.INK.fill());
        var module = side / modules.getWidth();
        for (var y = 0; y < modules.getHeight(); y++) {
            for (var x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    rectangle(left + x * module, bottom + side - (y + 1) * module, module, module);
                }
            }
        }
        drawing.append("f\n");
        end();
    }

    private void begin(Tag tag) {
        drawing.append('/')
                .append(tag.kind())
                .append(" <</MCID ")
                .append(tags.size())
                .append(">> BDC\n");
        tags.add(tag);
    }

    private void end() {
        drawing.append("EMC\n");
    }

    List<Tag> tags() {
        return tags;
    }

    PDStream contents() throws IOException {
        var bytes = drawing.toString().getBytes(StandardCharsets.US_ASCII);
        return new PDStream(paper.document(), new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    /** To a thousandth of a point, as PDF writes numbers. */
    static String number(double value) {
        var thousandths = Math.round(value * 1000);
        var text = Long.toString(thousandths / 1000);
        var rest = Math.abs(thousandths % 1000);
        return (thousandths < 0 && thousandths > -1000 ? "-" : "")
                + text
                + (rest == 0 ? "" : "." + Long.toString(1000 + rest).substring(1));
    }
}
