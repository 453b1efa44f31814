package nl.wegwijs.workshop.certificate;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.certificate.CertificateContent.Column;
import nl.wegwijs.workshop.certificate.pdf.Block;
import nl.wegwijs.workshop.certificate.pdf.Block.Kind;
import nl.wegwijs.workshop.certificate.pdf.Block.Side;
import nl.wegwijs.workshop.certificate.pdf.Colour;
import nl.wegwijs.workshop.certificate.pdf.Paper;
import nl.wegwijs.workshop.certificate.pdf.PaperPage;

/** Draws certificates: one page each, Dutch on the left and the person's own language on the right. Sizes are in points. */
final class CertificatePdf {

    private static final double MARGIN = 56;
    private static final double GAP = 40;
    private static final double BAND = 10;
    private static final double QR = 84;
    private static final double FOOT = MARGIN + QR;
    private static final double WHOLE = Paper.WIDTH - 2 * MARGIN;
    private static final double HALF = (WHOLE - GAP) / 2;

    /** A long text is set smaller, until it fits or would be too small to read. */
    private static final double SMALLEST = 0.6;

    private static final double STEP = 0.05;

    private CertificatePdf() {}

    /** A certificate as it was issued. */
    record Issued(CertificateContent content, Instant at) {}

    static byte[] of(List<Issued> certificates) {
        var title = certificates.getFirst().content().dutch().heading() + " "
                + certificates.stream().map(issued -> issued.content().serial()).collect(Collectors.joining(", "));
        var madeAt =
                certificates.stream().map(Issued::at).max(Instant::compareTo).orElseThrow();
        var pages = certificates.stream()
                .<Consumer<PaperPage>>map(issued -> page -> draw(page, issued.content()))
                .toList();
        return Paper.pdf(title, Language.NL, madeAt, pages);
    }

    private static void draw(PaperPage page, CertificateContent content) {
        switch (content.template()) {
            case CertificateContent.TEMPLATE -> drawing(page, content);
            default -> throw new IllegalArgumentException("There is no drawing " + content.template());
        }
    }

    private static void drawing(PaperPage page, CertificateContent content) {
        page.rectangle(0, Paper.HEIGHT - BAND, Paper.WIDTH, BAND, Colour.BRAND);
        var top = Paper.HEIGHT - MARGIN;
        top = heads(page, content, top) - 6;
        top = name(page, content, top) - 14;
        bodies(page, content, top);
        feet(page, content);
    }

    /** The half of a column on the paper; a certificate in Dutch only has the whole width. */
    private static double width(CertificateContent content) {
        return content.own() == null ? WHOLE : HALF;
    }

    private static double heads(PaperPage page, CertificateContent content, double top) {
        var bottom = head(page, content.dutch(), MARGIN, width(content), top);
        var own = content.own();
        return own == null ? bottom : Math.min(bottom, head(page, own, MARGIN + HALF + GAP, HALF, top));
    }

    private static double head(PaperPage page, Column column, double left, double width, double top) {
        var language = column.language();
        var municipality = Block.of(Kind.P, column.municipality(), language, Side.START, 12, Colour.QUIET, width);
        var heading = Block.of(Kind.H1, column.heading(), language, Side.START, 28, Colour.BRAND, width);
        return page.text(heading, left, page.text(municipality, left, top) - 2);
    }

    private static double name(PaperPage page, CertificateContent content, double top) {
        var language = content.own() == null
                ? content.dutch().language()
                : content.own().language();
        page.rectangle(MARGIN, top, WHOLE, 0.75, Colour.RULE);
        var bottom = page.text(
                Block.of(Kind.H2, content.name(), language, Side.CENTRE, 26, Colour.INK, WHOLE), MARGIN, top - 10);
        if (content.latinName() != null) {
            bottom = page.text(
                    Block.of(Kind.P, content.latinName(), Language.NL, Side.CENTRE, 14, Colour.QUIET, WHOLE),
                    MARGIN,
                    bottom);
        }
        page.rectangle(MARGIN, bottom - 8, WHOLE, 0.75, Colour.RULE);
        return bottom - 8;
    }

    private static void bodies(PaperPage page, CertificateContent content, double top) {
        var room = top - FOOT - 12;
        body(page, content.dutch(), MARGIN, width(content), top, room);
        if (content.own() != null) {
            body(page, content.own(), MARGIN + HALF + GAP, HALF, top, room);
        }
    }

    private static void body(PaperPage page, Column column, double left, double width, double top, double room) {
        var scale = 1.0;
        var blocks = body(column, width, scale);
        while (height(blocks) > room && scale > SMALLEST) {
            scale -= STEP;
            blocks = body(column, width, scale);
        }
        var bottom = top;
        for (var spaced : blocks) {
            bottom = page.text(spaced.block(), left, bottom - spaced.above());
        }
    }

    /** A block with room above it. */
    private record Spaced(double above, Block block) {}

    private static double height(List<Spaced> blocks) {
        return blocks.stream()
                .mapToDouble(spaced -> spaced.above() + spaced.block().height())
                .sum();
    }

    private static List<Spaced> body(Column column, double width, double scale) {
        var language = column.language();
        var size = 11 * scale;
        var blocks = new ArrayList<Spaced>();
        blocks.add(new Spaced(0, Block.of(Kind.P, column.statement(), language, Side.START, size, Colour.INK, width)));
        blocks.add(new Spaced(4 * scale, title(column, width, scale)));
        if (!column.parts().isEmpty()) {
            blocks.add(new Spaced(
                    6 * scale, Block.of(Kind.P, column.partsLabel(), language, Side.START, size, Colour.QUIET, width)));
        }
        for (var part : column.parts()) {
            var side = side(language, part.language());
            var text = "•  " + part.text();
            blocks.add(new Spaced(0, Block.of(Kind.P, text, part.language(), side, size, Colour.INK, width)));
        }
        var above = 8 * scale;
        for (var fact : column.facts()) {
            var text = fact.label() + ": " + fact.value();
            blocks.add(new Spaced(above, Block.of(Kind.P, text, language, Side.START, size, Colour.INK, width)));
            above = 0;
        }
        return blocks;
    }

    private static Block title(Column column, double width, double scale) {
        var title = column.title();
        var side = side(column.language(), title.language());
        return Block.of(Kind.H2, title.text(), title.language(), side, 19 * scale, Colour.BRAND, width);
    }

    /** A Dutch title in an Arabic column stands at the right as well. */
    private static Side side(Language column, Language text) {
        return column.rightToLeft() == text.rightToLeft() ? Side.START : Side.END;
    }

    private static void feet(PaperPage page, CertificateContent content) {
        page.qrCode(qrCode(content.checkAddress()), MARGIN, MARGIN - 16, QR, content.checkAddress(), Language.NL);
        var left = MARGIN + QR + 16;
        var top = FOOT - 14;
        if (content.own() == null) {
            foot(page, content, content.dutch(), left, WHOLE - QR - 16, top);
        } else {
            foot(page, content, content.dutch(), left, HALF - QR - 16, top);
            foot(page, content, content.own(), MARGIN + HALF + GAP, HALF, top);
        }
    }

    private static void foot(
            PaperPage page, CertificateContent content, Column column, double left, double width, double top) {
        var language = column.language();
        var check = Block.of(Kind.P, column.check(), language, Side.START, 9.5, Colour.QUIET, width);
        var address = figures(content.checkPage(), language, 9.5, Colour.INK, width);
        var code = figures(content.checkCode(), language, 11, Colour.INK, width);
        var number = Block.of(Kind.P, column.number(), language, Side.START, 9.5, Colour.QUIET, width);
        var bottom = top;
        for (var block : List.of(check, address, code, number)) {
            bottom = page.text(block, left, bottom);
        }
    }

    /** What never turns around, at the side where the column's lines begin. */
    private static Block figures(String text, Language column, double size, Colour colour, double width) {
        return Block.of(Kind.P, text, Language.EN, side(column, Language.EN), size, colour, width);
    }

    private static BitMatrix qrCode(String address) {
        try {
            return new QRCodeWriter()
                    .encode(
                            address,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 0));
        } catch (WriterException e) {
            throw new IllegalStateException("Too long for a QR code", e);
        }
    }
}
