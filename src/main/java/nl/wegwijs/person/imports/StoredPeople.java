package nl.wegwijs.person.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.person.Address;
import nl.wegwijs.person.NewcomerDetails;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The files and households that a spreadsheet speaks of, and the staff it may name, read in a few statements. */
final class StoredPeople {

    private static final int MOST_NUMBERS_PER_STATEMENT = 1000;

    private final Map<String, StoredPerson> people = new HashMap<>();
    private final Map<String, StoredHousehold> households = new HashMap<>();
    private final Map<String, StaffId> staff = new HashMap<>();

    static StoredPeople read(JdbcClient jdbc, Collection<String> numbers, Collection<String> households) {
        var stored = new StoredPeople();
        inParts(numbers)
                .forEach(part -> jdbc.sql("""
                        select n.id, n.version, n.number, h.number as household, n.full_name, n.latin_name, n.birth_date,
                          n.phone, n.email, n.reads_language, n.interpreter_needed, n.intake_year, n.contact_person_id,
                          (select group_concat(s.language) from newcomer_speaks s where s.newcomer_id = n.id) as speaks
                        from newcomer n join household h on h.id = n.household_id
                        where n.number in (:numbers)""")
                        .param("numbers", part)
                        .query((row, index) -> stored.people.put(key(row.getString("number")), person(row)))
                        .list());
        inParts(households)
                .forEach(part -> jdbc.sql("""
                        select id, version, number, address, postcode, city from household where number in (:numbers)""")
                        .param("numbers", part)
                        .query((row, index) -> stored.households.put(key(row.getString("number")), household(row)))
                        .list());
        jdbc.sql("select id, full_name, email from staff_member where active")
                .query((row, index) -> {
                    var id = new StaffId(UUID.fromString(row.getString("id")));
                    stored.staff.put(key(row.getString("email")), id);
                    return stored.staff.put(key(row.getString("full_name")), id);
                })
                .list();
        return stored;
    }

    @Nullable
    StoredPerson person(String number) {
        return people.get(key(number));
    }

    @Nullable
    StoredHousehold household(String number) {
        return households.get(key(number));
    }

    /** By e-mail address or full name. */
    Optional<StaffId> staff(String nameOrEmail) {
        return Optional.ofNullable(staff.get(key(nameOrEmail)));
    }

    /** Numbers are told apart as the database does: not by capitals. */
    static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    private static List<List<String>> inParts(Collection<String> numbers) {
        var all = List.copyOf(Set.copyOf(numbers));
        var parts = new ArrayList<List<String>>();
        for (var from = 0; from < all.size(); from += MOST_NUMBERS_PER_STATEMENT) {
            parts.add(all.subList(from, Math.min(all.size(), from + MOST_NUMBERS_PER_STATEMENT)));
        }
        return parts;
    }

    private static StoredPerson person(ResultSet row) throws SQLException {
        var contactPerson = row.getString("contact_person_id");
        var details = new NewcomerDetails(
                row.getString("full_name"),
                row.getString("latin_name"),
                row.getObject("birth_date", LocalDate.class),
                row.getString("phone"),
                row.getString("email"),
                Language.ofCode(row.getString("reads_language")).orElseThrow(),
                languages(row.getString("speaks")),
                row.getBoolean("interpreter_needed"),
                row.getInt("intake_year"));
        return new StoredPerson(
                UUID.fromString(row.getString("id")),
                row.getInt("version"),
                row.getString("household"),
                details,
                contactPerson == null ? null : new StaffId(UUID.fromString(contactPerson)));
    }

    private static StoredHousehold household(ResultSet row) throws SQLException {
        return new StoredHousehold(
                UUID.fromString(row.getString("id")),
                row.getInt("version"),
                new Address(row.getString("address"), row.getString("postcode"), row.getString("city")));
    }

    private static Set<Language> languages(@Nullable String codes) {
        var languages = EnumSet.noneOf(Language.class);
        if (codes != null) {
            for (var code : codes.split(",", -1)) {
                Language.ofCode(code).ifPresent(languages::add);
            }
        }
        return languages;
    }
}
