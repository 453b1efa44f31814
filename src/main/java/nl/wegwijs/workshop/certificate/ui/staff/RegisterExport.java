package nl.wegwijs.workshop.certificate.ui.staff;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.Spreadsheet;
import nl.wegwijs.workshop.certificate.Registered;
import nl.wegwijs.workshop.certificate.ToRegister;

/** The list to register, to work through beside the national portal; and what was entered there. */
final class RegisterExport {

    private RegisterExport() {}

    static Spreadsheet of(List<ToRegister> waiting, Texts texts, LocalDate today) {
        return new Spreadsheet(
                List.of(
                        texts.get("workshop.register.number"),
                        texts.get("workshop.register.name"),
                        texts.get("workshop.register.latinName"),
                        texts.get("workshop.register.birthDate"),
                        texts.get("workshop.register.finishedOn"),
                        texts.get("workshop.register.serial"),
                        texts.get("workshop.register.days")),
                waiting.stream().map(one -> row(one, texts, today)).toList());
    }

    static Spreadsheet ofRegistered(List<Registered> registered, Texts texts) {
        return new Spreadsheet(
                List.of(
                        texts.get("workshop.register.number"),
                        texts.get("workshop.register.name"),
                        texts.get("workshop.register.latinName"),
                        texts.get("workshop.register.finishedOn"),
                        texts.get("workshop.register.serial"),
                        texts.get("workshop.register.on"),
                        texts.get("workshop.register.by")),
                registered.stream()
                        .map(one -> List.of(
                                one.number(),
                                one.name(),
                                Objects.requireNonNullElse(one.latinName(), ""),
                                texts.dateInFigures(one.finishedOn()),
                                one.serial(),
                                texts.dateInFigures(one.on()),
                                one.by()))
                        .toList());
    }

    /** A link to have one of both. */
    static Anchor link(Texts texts, String fileName, Supplier<Spreadsheet> list) {
        var export = new Anchor(Spreadsheet.download(fileName, list), "");
        export.add(new Pictogram("download"), new Span(texts.get("workshop.register.export")));
        export.addClassName("link-button");
        return export;
    }

    private static List<String> row(ToRegister one, Texts texts, LocalDate today) {
        var birthDate = one.birthDate();
        return List.of(
                one.number(),
                one.name(),
                Objects.requireNonNullElse(one.latinName(), ""),
                birthDate == null ? "" : texts.dateInFigures(birthDate),
                texts.dateInFigures(one.finishedOn()),
                one.serial(),
                String.valueOf(one.daysWaiting(today)));
    }
}
