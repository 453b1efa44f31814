package nl.wegwijs.workshop.certificate;

import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import nl.wegwijs.workshop.certificate.CertificateContent.Column;
import nl.wegwijs.workshop.certificate.CertificateContent.Fact;

/** Puts what a certificate tells into words of one language. */
final class CertificateWords {

    private final Texts texts;

    CertificateWords(Texts texts) {
        this.texts = texts;
    }

    Column column(CertifiedWorkshop workshop, Municipality municipality, String serial) {
        var facts = List.of(
                new Fact(texts.get("workshop.certificate.dates"), dates(workshop)),
                new Fact(texts.get("workshop.certificate.place"), workshop.place()),
                new Fact(
                        texts.get(
                                "workshop.certificate.trainers",
                                "count",
                                workshop.trainers().size()),
                        texts.list(workshop.trainers())),
                new Fact(texts.get("workshop.certificate.finishedOn"), texts.dateWithYear(workshop.finishedOn())));
        return new Column(
                texts.language(),
                texts.get("workshop.certificate.municipality", "name", municipality.name()),
                texts.get("workshop.certificate.heading"),
                texts.get("workshop.certificate.statement", "name", municipality.name()),
                workshop.title(),
                texts.get("workshop.certificate.parts"),
                workshop.parts(),
                facts,
                texts.get("workshop.certificate.check"),
                texts.get("workshop.certificate.number", "serial", texts.leftToRight(serial)));
    }

    private String dates(CertifiedWorkshop workshop) {
        return texts.list(workshop.dates().stream()
                .distinct()
                .sorted()
                .map(texts::dateInFigures)
                .toList());
    }
}
