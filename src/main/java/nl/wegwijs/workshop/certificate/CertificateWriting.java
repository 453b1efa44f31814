package nl.wegwijs.workshop.certificate;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.catalogue.LocalTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.shared.municipality.PortalAddress;
import nl.wegwijs.workshop.PartId;
import nl.wegwijs.workshop.certificate.CertificateContent.Column;
import nl.wegwijs.workshop.certificate.CertificateRows.Held;
import nl.wegwijs.workshop.certificate.pdf.Block;
import org.springframework.stereotype.Component;

/** Gathers what is printed on the certificates of a series, in every language that is needed. */
@Component
class CertificateWriting {

    private static final String TITLE = "title";
    private static final String PAGE = "certificate";

    private final CertificateRows rows;
    private final CatalogueTexts catalogue;
    private final Municipality municipality;
    private final PortalAddress portal;

    CertificateWriting(
            CertificateRows rows, CatalogueTexts catalogue, Municipality municipality, PortalAddress portal) {
        this.rows = rows;
        this.catalogue = catalogue;
        this.municipality = municipality;
        this.portal = portal;
    }

    /** What all certificates of a series have in common. */
    SeriesFacts facts(FinishedSeries series) {
        return new SeriesFacts(
                series,
                rows.sessions(series.id()),
                rows.trainers(series.id()),
                titles(catalogue.of(series.workshop().value()).getOrDefault(TITLE, Map.of())),
                new EnumMap<>(Language.class));
    }

    private static Map<Language, String> titles(Map<Language, String> titles) {
        return titles.isEmpty() ? Map.of() : new EnumMap<>(titles);
    }

    /**
     * Read once for a whole group.
     *
     * @param titles the workshop's title in every language that has one
     * @param catalogue filled as languages are asked for
     */
    record SeriesFacts(
            FinishedSeries series,
            List<Held> sessions,
            List<String> trainers,
            Map<Language, String> titles,
            Map<Language, LocalTexts> catalogue) {}

    CertificateContent content(SeriesFacts facts, Graduate graduate, String serial, CheckCode code) {
        var latin = graduate.latinName();
        // In a script that the paper has no font for, only the Latin letters can be read.
        var name = latin == null || Block.canSet(graduate.name()) ? graduate.name() : latin;
        return new CertificateContent(
                CertificateContent.TEMPLATE,
                serial,
                page(),
                code.grouped(),
                portal.of(PAGE + "/" + code.characters()),
                name,
                name.equals(latin) ? null : latin,
                facts.titles(),
                column(facts, graduate, serial, Language.NL),
                graduate.reads() == Language.NL ? null : column(facts, graduate, serial, graduate.reads()));
    }

    private Column column(SeriesFacts facts, Graduate graduate, String serial, Language language) {
        var titles = facts.catalogue().computeIfAbsent(language, wanted -> catalogue.in(wanted, TITLE));
        var workshop = new CertifiedWorkshop(
                titles.find(facts.series().workshop().value(), TITLE).orElse(new LocalText("", language)),
                facts.sessions().stream()
                        .map(Held::part)
                        .distinct()
                        .flatMap(part -> title(titles, part).stream())
                        .toList(),
                facts.sessions().stream()
                        .map(held -> held.startsAt().atZone(Texts.OFFICE).toLocalDate())
                        .toList(),
                facts.series().place(),
                facts.trainers(),
                graduate.finishedOn());
        return new CertificateWords(Texts.in(language)).column(workshop, municipality, serial);
    }

    private static List<LocalText> title(LocalTexts titles, PartId part) {
        return titles.find(part.value(), TITLE).stream().toList();
    }

    /** The address of the page as people type it. */
    private String page() {
        return portal.of(PAGE).replaceFirst("^https?://", "");
    }
}
