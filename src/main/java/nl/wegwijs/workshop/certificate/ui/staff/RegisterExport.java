package nl.wegwijs.workshop.certificate.ui.staff;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Spreadsheet;
import nl.wegwijs.workshop.certificate.ToRegister;

/** The list to register, to work through beside the national portal. */
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
