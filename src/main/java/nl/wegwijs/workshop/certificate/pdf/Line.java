package nl.wegwijs.workshop.certificate.pdf;

import java.util.List;

/**
 * One line of text, ready to be drawn.
 *
 * @param text as it is read, from its first letter to its last
 * @param glyphs from left to right
 * @param width in thousandths of the size
 */
record Line(String text, List<Glyph> glyphs, double width) {

    Line {
        glyphs = List.copyOf(glyphs);
    }

    /**
     * A drawn letter, or a part of one, or several in one.
     *
     * @param x to the right of the line's left end, in thousandths of the size
     * @param y above the base line, in thousandths of the size
     * @param letters what it stands for; empty where another glyph stands for the same letter
     */
    record Glyph(Typeface face, int number, double x, double y, String letters) {}
}
