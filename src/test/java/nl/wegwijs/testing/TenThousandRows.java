package nl.wegwijs.testing;

import java.nio.charset.StandardCharsets;

/** A file to import with 10,000 people in households of three, whose contact person is Bram de Vries. */
public final class TenThousandRows {

    private static final String HEADINGS = "Nummer;Naam;Huishouden;Leest;Instroomjaar;Geboortedatum;Telefoon;Spreekt;"
            + "Tolk;Adres;Postcode;Woonplaats;Contactpersoon\n";

    private static final String ROW =
            "X%d;محمد %d Yılmaz;HX%d;ar;2025;%d-%d-1985;06%08d;ar,en;ja;Kade %d;2526 KA;Den Haag;Bram de Vries\n";

    private TenThousandRows() {}

    public static byte[] file() {
        return rows().getBytes(StandardCharsets.UTF_8);
    }

    /** The same people under another name, at another address. */
    public static byte[] changed() {
        return rows().replace("Kade", "Laan").replace("Yılmaz", "Demir").getBytes(StandardCharsets.UTF_8);
    }

    private static String rows() {
        var file = new StringBuilder(HEADINGS);
        for (var row = 0; row < 10_000; row++) {
            file.append(ROW.formatted(row, row, row / 3, 1 + row % 28, 1 + row % 12, row, row / 3));
        }
        return file.toString();
    }
}
