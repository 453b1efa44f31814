package nl.wegwijs.person.ui.staff;

import java.util.List;
import java.util.Objects;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.PeopleQuery;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Spreadsheet;

/** The list of people as a spreadsheet, with what the one who asks may see. */
final class PeopleExport {

    private static final int MOST_ROWS = 50_000;

    private PeopleExport() {}

    static Spreadsheet of(PeopleSearch search, PeopleQuery query, Texts texts) {
        return new Spreadsheet(
                List.of(
                        texts.get("person.people.number"),
                        texts.get("person.people.name"),
                        texts.get("person.people.reads"),
                        texts.get("person.form.speaks"),
                        texts.get("person.form.interpreter"),
                        texts.get("person.people.phone"),
                        texts.get("person.form.birthDate"),
                        texts.get("person.file.household"),
                        texts.get("person.file.contactPerson")),
                search.find(query, 0, MOST_ROWS).stream()
                        .map(person -> row(person, texts))
                        .toList());
    }

    private static List<String> row(FoundPerson person, Texts texts) {
        return List.of(
                person.number(),
                person.name(),
                texts.name(person.reads()),
                texts.list(person.speaks().stream().map(texts::name).toList()),
                texts.get(person.interpreterNeeded() ? "person.form.yes" : "person.form.no"),
                Objects.requireNonNullElse(person.phone(), ""),
                person.birthDate() == null ? "" : texts.dateInFigures(person.birthDate()),
                Objects.requireNonNullElse(person.household(), ""),
                Objects.requireNonNullElse(person.contactPerson(), ""));
    }
}
