package nl.wegwijs.person.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.wegwijs.person.Address;
import nl.wegwijs.person.FileProblem;
import nl.wegwijs.person.NewcomerDetails;
import nl.wegwijs.person.WrittenDate;
import nl.wegwijs.person.imports.SpreadsheetRows.Row;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Turns the cells of a row into what is kept. A column that is not in the spreadsheet leaves what is known as it is; an
 * empty cell empties it.
 */
final class RowReader {

    private static final int LONGEST_NUMBER = 20;
    private static final Map<Column, Integer> LONGEST = Map.of(
            Column.NUMBER,
            LONGEST_NUMBER,
            Column.HOUSEHOLD,
            LONGEST_NUMBER,
            Column.ADDRESS,
            200,
            Column.POSTCODE,
            10,
            Column.TOWN,
            80);
    private static final Set<String> YES = Set.of("ja", "yes", "j", "y", "x", "1", "true", "waar");
    private static final Set<String> NO = Set.of("nee", "no", "n", "0", "false", "onwaar");
    private static final Map<String, Language> LANGUAGES = languages();

    private final SpreadsheetRows sheet;
    private final StoredPeople stored;
    private final LocalDate today;
    private final List<CellProblem> problems = new ArrayList<>();
    private final Set<String> numbers = new HashSet<>();
    private final Map<String, Address> addresses = new HashMap<>();

    RowReader(SpreadsheetRows sheet, StoredPeople stored, LocalDate today) {
        this.sheet = sheet;
        this.stored = stored;
        this.today = today;
    }

    List<CellProblem> problems() {
        return problems;
    }

    /** Empty where the row has a problem. */
    Optional<PlannedRow> read(Row row) {
        var before = problems.size();
        checkCells(row);
        var number = sheet.cell(row, Column.NUMBER);
        if (!number.isEmpty() && !numbers.add(StoredPeople.key(number))) {
            problem(row, Column.NUMBER, ImportProblem.NUMBER_TWICE);
        }
        var person = stored.person(number);
        var known = person == null ? null : person.details();
        var details = details(row, known);
        FileProblem.of(details, today).stream()
                .filter(problem -> !alreadyTold(row, column(problem)))
                .forEach(problem -> problem(row, column(problem), problem));
        var household = sheet.cell(row, Column.HOUSEHOLD);
        var address = address(row, household);
        var contactPerson = contactPerson(row, person);
        if (problems.size() > before) {
            return Optional.empty();
        }
        var home = stored.household(household);
        var sameAddress = home != null && home.address().equals(address);
        return Optional.of(new PlannedRow(number, household, details, address, contactPerson, person, sameAddress));
    }

    private void checkCells(Row row) {
        for (var column : Column.values()) {
            var cell = sheet.cell(row, column);
            if (column.isRequired() && cell.isEmpty()) {
                problem(row, column, ImportProblem.MISSING);
            }
            if (cell.length() > LONGEST.getOrDefault(column, Integer.MAX_VALUE)) {
                problem(row, column, ImportProblem.TOO_LONG);
            }
        }
    }

    private NewcomerDetails details(Row row, @Nullable NewcomerDetails known) {
        return new NewcomerDetails(
                sheet.cell(row, Column.NAME),
                text(row, Column.LATIN_NAME, known == null ? null : known.latinName()),
                value(
                        row,
                        Column.BIRTH_DATE,
                        known == null ? null : known.birthDate(),
                        WrittenDate::read,
                        ImportProblem.NOT_A_DATE),
                text(row, Column.PHONE, known == null ? null : known.phone()),
                text(row, Column.EMAIL, known == null ? null : known.email()),
                orElse(value(row, Column.READS, null, RowReader::language, ImportProblem.NOT_A_LANGUAGE), Language.EN),
                speaks(row, known),
                orElse(
                        value(
                                row,
                                Column.INTERPRETER,
                                known == null ? null : known.interpreterNeeded(),
                                RowReader::yesOrNo,
                                ImportProblem.NOT_YES_OR_NO),
                        false),
                orElse(
                        value(row, Column.INTAKE_YEAR, null, RowReader::year, ImportProblem.NOT_A_YEAR),
                        today.getYear()));
    }

    private @Nullable String text(Row row, Column column, @Nullable String known) {
        return sheet.has(column) ? sheet.cell(row, column) : known;
    }

    private <T> @Nullable T value(
            Row row, Column column, @Nullable T known, Function<String, Optional<T>> read, ImportProblem otherwise) {
        if (!sheet.has(column)) {
            return known;
        }
        var cell = sheet.cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        var value = read.apply(cell);
        if (value.isEmpty()) {
            problem(row, column, otherwise);
        }
        return value.orElse(null);
    }

    private Set<Language> speaks(Row row, @Nullable NewcomerDetails known) {
        if (!sheet.has(Column.SPEAKS)) {
            return known == null ? Set.of() : known.speaks();
        }
        var languages = EnumSet.noneOf(Language.class);
        for (var part : sheet.cell(row, Column.SPEAKS).split("[,;/+|]", -1)) {
            if (!part.isBlank()) {
                language(part)
                        .ifPresentOrElse(
                                languages::add, () -> problem(row, Column.SPEAKS, ImportProblem.NOT_A_LANGUAGE));
            }
        }
        return languages;
    }

    /** One household has one address: the first row of the file that names it decides. */
    private Address address(Row row, String household) {
        var home = stored.household(household);
        var known = home == null ? Address.unknown() : home.address();
        var address = new Address(
                emptyToNull(text(row, Column.ADDRESS, known.address())),
                emptyToNull(text(row, Column.POSTCODE, known.postcode())),
                emptyToNull(text(row, Column.TOWN, known.city())));
        var first = addresses.putIfAbsent(StoredPeople.key(household), address);
        if (first != null && !first.equals(address)) {
            problem(row, Column.ADDRESS, ImportProblem.ADDRESS_DIFFERS);
        }
        return address;
    }

    private @Nullable StaffId contactPerson(Row row, @Nullable StoredPerson person) {
        return value(
                row,
                Column.CONTACT_PERSON,
                person == null ? null : person.contactPerson(),
                stored::staff,
                ImportProblem.UNKNOWN_CONTACT_PERSON);
    }

    private void problem(Row row, Column column, Enum<?> problem) {
        problems.add(new CellProblem(row.number(), column, problem, sheet.cell(row, column)));
    }

    private boolean alreadyTold(Row row, Column column) {
        return problems.reversed().stream()
                .takeWhile(problem -> problem.row() == row.number())
                .anyMatch(problem -> problem.column() == column);
    }

    private static Column column(FileProblem problem) {
        return switch (problem) {
            case NAME_MISSING, NAME_TOO_LONG -> Column.NAME;
            case LATIN_NAME_TOO_LONG -> Column.LATIN_NAME;
            case BIRTH_DATE_NOT_POSSIBLE -> Column.BIRTH_DATE;
            case PHONE_NOT_A_NUMBER -> Column.PHONE;
            case EMAIL_NOT_AN_ADDRESS -> Column.EMAIL;
            case INTAKE_YEAR_NOT_POSSIBLE -> Column.INTAKE_YEAR;
        };
    }

    private static <T> T orElse(@Nullable T value, T other) {
        return value == null ? other : value;
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isEmpty() ? null : text;
    }

    private static Optional<Integer> year(String cell) {
        return cell.matches("\\d{4}") ? Optional.of(Integer.valueOf(cell)) : Optional.empty();
    }

    private static Optional<Boolean> yesOrNo(String cell) {
        var word = cell.toLowerCase(Locale.ROOT);
        return YES.contains(word) ? Optional.of(true) : NO.contains(word) ? Optional.of(false) : Optional.empty();
    }

    /** By code, own name, or Dutch or English name. */
    private static Optional<Language> language(String cell) {
        return Optional.ofNullable(LANGUAGES.get(cell.strip().toLowerCase(Locale.ROOT)));
    }

    private static Map<String, Language> languages() {
        var languages = new HashMap<String, Language>();
        for (var language : Language.all()) {
            for (var name : List.of(
                    language.code(),
                    language.ownName(),
                    Texts.in(Language.NL).name(language),
                    Texts.in(Language.EN).name(language))) {
                languages.put(name.toLowerCase(Locale.ROOT), language);
            }
        }
        return languages;
    }
}
