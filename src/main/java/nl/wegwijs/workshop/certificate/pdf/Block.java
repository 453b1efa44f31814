package nl.wegwijs.workshop.certificate.pdf;

import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Language.Script;

/**
 * A paragraph, set in lines.
 *
 * @param kind as readers of tagged PDF know it
 * @param size in points
 */
public record Block(
        Kind kind, Language language, Side side, double size, Colour colour, List<Line> lines, double width) {

    /** Ethiopic and Arabic letters reach higher and lower than Latin ones. */
    private static final double LINE_HEIGHT = 1.42;

    /** Arabic letters are drawn smaller in their em square than others. */
    private static final double ARABIC_SIZE = 1.15;

    /** What a paragraph is to those who have the paper read to them. */
    public enum Kind {
        H1,
        H2,
        P
    }

    /** Where its lines stand. */
    public enum Side {
        /** Where lines of its language begin: left, or right where they run from right to left. */
        START,
        CENTRE,
        /** Where lines of its language end. */
        END
    }

    public Block {
        lines = List.copyOf(lines);
    }

    /** Sets a text in lines of at most this many points. */
    public static Block of(
            Kind kind, String text, Language language, Side side, double size, Colour colour, double width) {
        var drawn = language.script() == Script.ARABIC ? size * ARABIC_SIZE : size;
        var lines = Typesetting.lines(text, language.rightToLeft(), width * Typeface.EM / drawn);
        return new Block(kind, language, side, drawn, colour, lines, width);
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining(" "));
    }

    /** In points. */
    public double height() {
        return lines.size() * lineHeight();
    }

    double lineHeight() {
        return size * LINE_HEIGHT;
    }

    /** How far from the left end of its width a line begins, in points. */
    double left(Line line) {
        var free = width - line.width() * size / Typeface.EM;
        return switch (side) {
            case CENTRE -> free / 2;
            case START -> language.rightToLeft() ? free : 0;
            case END -> language.rightToLeft() ? 0 : free;
        };
    }

    /** Whether the paper's fonts have all letters of a text. */
    public static boolean canSet(String text) {
        return text.codePoints()
                .allMatch(letter ->
                        Typeface.of(letter, Typeface.LATIN_AND_CYRILLIC).has(letter));
    }
}
