package nl.wegwijs.person.ui.staff;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** Draws a QR code as SVG, which prints sharply at any size. */
final class QrCode {

    private static final int QUIET_ZONE = 4;

    private QrCode() {}

    static String svg(String content) {
        try {
            var bits = new QRCodeWriter()
                    .encode(
                            content,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.MARGIN,
                                    QUIET_ZONE));
            var path = new StringBuilder();
            for (var y = 0; y < bits.getHeight(); y++) {
                for (var x = 0; x < bits.getWidth(); x++) {
                    if (bits.get(x, y)) {
                        path.append("M%d %dh1v1h-1z".formatted(x, y));
                    }
                }
            }
            return """
                    <svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 %1$d %1$d' aria-hidden='true' \
                    shape-rendering='crispEdges'><rect width='%1$d' height='%1$d' fill='#fff'/>\
                    <path fill='#000' d='%2$s'/></svg>""".formatted(bits.getWidth(), path);
        } catch (WriterException e) {
            throw new IllegalStateException("Too long for a QR code", e);
        }
    }
}
