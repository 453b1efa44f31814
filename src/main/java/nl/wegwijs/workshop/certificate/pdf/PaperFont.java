package nl.wegwijs.workshop.certificate.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A font in one file: those of its glyphs that are used, and which letters they stand for. */
final class PaperFont {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final PDDocument document;
    private final PDType0Font font;
    private final Map<Integer, String> lettersByGlyph = new TreeMap<>();

    PaperFont(PDDocument document, Typeface face) throws IOException {
        this.document = document;
        this.font = PDType0Font.load(document, new TTFParser().parse(new RandomAccessReadBuffer(face.file())), true);
    }

    void uses(Line.Glyph glyph) {
        lettersByGlyph.putIfAbsent(glyph.number(), glyph.letters());
    }

    boolean isUsed() {
        return !lettersByGlyph.isEmpty();
    }

    PDType0Font font() {
        return font;
    }

    /** To be called once, when all text is there. */
    void embed() throws IOException {
        font.addGlyphsToSubset(lettersByGlyph.keySet());
        font.subset();
        var letters = new PDStream(document);
        try (var stream = letters.createOutputStream(COSName.FLATE_DECODE)) {
            stream.write(lettersTable().getBytes(StandardCharsets.US_ASCII));
        }
        font.getCOSObject().setItem(COSName.TO_UNICODE, letters);
    }

    /**
     * Which letters each glyph stands for, so that text can be copied and searched. The table that PDFBox makes knows
     * only glyphs with a code point of their own, and a joined letter often has none.
     */
    private String lettersTable() {
        var rows = new StringBuilder();
        lettersByGlyph.forEach((glyph, letters) -> {
            if (!letters.isEmpty()) {
                rows.append("1 beginbfchar\n<" + hex(glyph) + "> <" + hex(letters) + ">\nendbfchar\n");
            }
        });
        return """
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <0000> <FFFF>
                endcodespacerange
                %sendcmap
                CMapName currentdict /CMap defineresource pop
                end
                end
                """.formatted(rows);
    }

    /** Four figures: the number of a glyph. */
    static String hex(int glyph) {
        return HEX.toHexDigits((char) glyph);
    }

    private static String hex(String letters) {
        return HEX.formatHex(letters.getBytes(StandardCharsets.UTF_16BE));
    }
}
