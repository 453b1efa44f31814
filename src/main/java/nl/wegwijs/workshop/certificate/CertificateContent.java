package nl.wegwijs.workshop.certificate;

import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on a certificate, kept with it: so it says the same when the catalogue, the translations or the
 * municipality have other words later.
 *
 * @param template which drawing this content was made for
 * @param checkPage the address of the page that checks it, as people type it
 * @param checkCode as it is printed, in groups
 * @param checkAddress where the QR code leads to
 * @param latinName in Latin letters; null when the name is written in them
 * @param titles of the workshop in every language that has one, for whoever checks the certificate
 * @param own the same as the Dutch column in the person's own language; null when that is Dutch
 */
record CertificateContent(
        int template,
        String serial,
        String checkPage,
        String checkCode,
        String checkAddress,
        String name,
        @Nullable String latinName,
        Map<Language, String> titles,
        Column dutch,
        @Nullable Column own) {

    /** The drawing of today, in {@link CertificatePdf}. */
    static final int TEMPLATE = 1;

    CertificateContent {
        titles = Map.copyOf(titles);
    }

    /**
     * One half of the paper, in one language.
     *
     * @param title and {@code parts} in the language in which the catalogue has them
     * @param check how the reader finds out whether the certificate is genuine
     */
    record Column(
            Language language,
            String municipality,
            String heading,
            String statement,
            LocalText title,
            String partsLabel,
            List<LocalText> parts,
            List<Fact> facts,
            String check,
            String number) {

        Column {
            parts = List.copyOf(parts);
            facts = List.copyOf(facts);
        }
    }

    /** Such as a date, with what it is. */
    record Fact(String label, String value) {}
}
