package nl.wegwijs.workshop.certificate.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The fonts on paper, one per script. The JDK's own text layout, which is HarfBuzz, chooses and places their glyphs: it
 * joins Persian, Pashto and Sorani letters that have no code point of their own when joined, and puts vowel signs where
 * they belong.
 */
enum Typeface {
    LATIN_AND_CYRILLIC("noto-sans.ttf"),
    ARABIC("noto-sans-arabic.ttf"),
    ETHIOPIC("noto-sans-ethiopic.ttf");

    /** Units of the em square of all three fonts: so a glyph's place is measured in thousandths of the size. */
    static final int EM = 1000;

    private static final FontRenderContext PAPER = new FontRenderContext(null, true, true);

    private final byte[] file;
    private final Font font;

    Typeface(String file) {
        this.file = read("/certificate/" + file);
        this.font = font(this.file);
    }

    private static byte[] read(String resource) {
        try (var stream = Typeface.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("No font " + resource);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Font font(byte[] file) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                    .deriveFont((float) EM);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stays with the font of the letter before, so that a space or a sign does not cut a word. */
    static Typeface of(int codePoint, Typeface before) {
        return before.has(codePoint)
                ? before
                : Arrays.stream(values())
                        .filter(face -> face.has(codePoint))
                        .findFirst()
                        .orElse(LATIN_AND_CYRILLIC);
    }

    boolean has(int codePoint) {
        return font.canDisplay(codePoint);
    }

    /** The glyphs from left to right. */
    GlyphVector shape(String text, boolean rightToLeft) {
        var direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return font.layoutGlyphVector(PAPER, text.toCharArray(), 0, text.length(), direction);
    }

    byte[] file() {
        return file;
    }
}
