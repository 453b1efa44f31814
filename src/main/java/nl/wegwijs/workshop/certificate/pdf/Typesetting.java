package nl.wegwijs.workshop.certificate.pdf;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.awt.font.GlyphVector;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Makes lines of a text: breaks them where they get too long, and orders and shapes what stands in them. */
final class Typesetting {

    /** Glyph numbers from here on mean that nothing is drawn. */
    private static final int NOT_DRAWN = 0xFFFE;

    /** Marks that order a line but are no part of it. */
    private static final String INVISIBLE = "\u200E\u200F\u061C\u202A\u202B\u202C\u2066\u2067\u2068\u2069";

    private final String text;
    private final Bidi order = new Bidi();

    private Typesetting(String text, boolean rightToLeft) {
        this.text = Normalizer.normalize(text, Normalizer.Form.NFC);
        order.setPara(this.text, rightToLeft ? Bidi.RTL : Bidi.LTR, null);
    }

    /**
     * The lines of a paragraph.
     *
     * @param width how long a line may be, in thousandths of the size; one long word may stick out
     */
    static List<Line> lines(String text, boolean rightToLeft, double width) {
        return text.isBlank() ? List.of() : new Typesetting(text, rightToLeft).lines(width);
    }

    private List<Line> lines(double width) {
        var lines = new ArrayList<Line>();
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(text);
        var start = 0;
        var end = 0;
        for (var next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
            if (end > start && line(start, next).width() > width) {
                lines.add(line(start, end));
                start = end;
            }
            end = next;
        }
        lines.add(line(start, end));
        return lines;
    }

    private Line line(int start, int end) {
        var limit = end;
        while (limit > start + 1 && Character.isWhitespace(text.charAt(limit - 1))) {
            limit--;
        }
        var glyphs = new ArrayList<Line.Glyph>();
        var x = 0.0;
        var line = order.setLine(start, limit);
        for (var run = 0; run < line.countRuns(); run++) {
            var visual = line.getVisualRun(run);
            var rightToLeft = visual.getDirection() == Bidi.RTL;
            var parts = parts(visible(text.substring(start + visual.getStart(), start + visual.getLimit())));
            for (var part : rightToLeft ? parts.reversed() : parts) {
                x += add(glyphs, x, part, rightToLeft);
            }
        }
        return new Line(visible(text.substring(start, limit)), glyphs, x);
    }

    private static String visible(String run) {
        var visible = new StringBuilder();
        run.chars()
                .filter(character -> INVISIBLE.indexOf(character) < 0)
                .forEach(character -> visible.append((char) character));
        return visible.toString();
    }

    /** A piece of a line in one font. */
    private record Part(Typeface face, String text) {}

    private static List<Part> parts(String run) {
        var parts = new ArrayList<Part>();
        var face = Typeface.LATIN_AND_CYRILLIC;
        var start = 0;
        for (var index = 0; index < run.length(); index += Character.charCount(run.codePointAt(index))) {
            var next = Typeface.of(run.codePointAt(index), face);
            if (next != face && index > start) {
                parts.add(new Part(face, run.substring(start, index)));
                start = index;
            }
            face = next;
        }
        if (start < run.length()) {
            parts.add(new Part(face, run.substring(start)));
        }
        return parts;
    }

    private static double add(List<Line.Glyph> glyphs, double x, Part part, boolean rightToLeft) {
        var shaped = part.face().shape(part.text(), rightToLeft);
        var letters = letters(shaped, part.text());
        for (var index = 0; index < shaped.getNumGlyphs(); index++) {
            var number = shaped.getGlyphCode(index);
            var place = shaped.getGlyphPosition(index);
            if (number < NOT_DRAWN) {
                glyphs.add(new Line.Glyph(part.face(), number, x + place.getX(), -place.getY(), letters.get(index)));
            }
        }
        return shaped.getGlyphPosition(shaped.getNumGlyphs()).getX();
    }

    /** For each glyph its letters: from the first one it was made of until the first one of another glyph. */
    private static List<String> letters(GlyphVector shaped, String text) {
        var firsts = new boolean[text.length() + 1];
        firsts[text.length()] = true;
        for (var index = 0; index < shaped.getNumGlyphs(); index++) {
            firsts[shaped.getGlyphCharIndex(index)] = true;
        }
        var told = new boolean[text.length()];
        var letters = new ArrayList<String>();
        for (var index = 0; index < shaped.getNumGlyphs(); index++) {
            var first = shaped.getGlyphCharIndex(index);
            var limit = first + 1;
            while (!firsts[limit]) {
                limit++;
            }
            letters.add(told[first] ? "" : text.substring(first, limit));
            told[first] = true;
        }
        return letters;
    }
}
