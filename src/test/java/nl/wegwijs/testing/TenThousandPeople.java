package nl.wegwijs.testing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.names.NameKeys;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.jdbc.core.JdbcTemplate;

/** A city at ten times the size of today's: 10,000 newcomers in 4,000 households, helped by 50 coaches. */
public final class TenThousandPeople {

    public static final int NEWCOMERS = 10_000;
    public static final int HOUSEHOLDS = 4_000;
    public static final int COACHES = 50;

    private static final int ROWS_PER_STATEMENT = 500;
    private static final LocalDate OLDEST = LocalDate.of(1950, 1, 1);
    private static final int DAYS_OF_BIRTHS = 75 * 365;

    private static final List<String> GIVEN = List.of(
            "محمد", "أمينة", "حسین", "Yusuf", "Ayşe", "Hodan", "Оксана", "ሰላም", "Farid", "Khalid", "Zeynab", "Mariam",
            "Ali", "Fatima", "Сергій", "ክብሮም", "Xasan", "Rojda", "Şilan", "Ibrahim", "Nour", "Samira", "Abel", "Olena");
    private static final List<String> FAMILY = List.of(
            "الأحمد",
            "رحیمی",
            "Yılmaz",
            "Abdullahi",
            "Коваленко",
            "ገብረመድህን",
            "Tesfay",
            "Qaderi",
            "Haidari",
            "Warsame",
            "Al Masri",
            "Demir",
            "Шевченко",
            "Osman",
            "Nazari",
            "Haji",
            "Şahin",
            "Mahmoud",
            "Hamidi",
            "Bondarenko");

    private final JdbcTemplate jdbc;
    private final Random random = new Random(20260310);
    private final List<StaffId> coaches = new ArrayList<>();
    private final List<HouseholdId> households = new ArrayList<>();
    private final List<NewcomerId> newcomers = new ArrayList<>();

    private TenThousandPeople(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Fills the empty tables, always with the same people. */
    public static TenThousandPeople settleIn(JdbcTemplate jdbc) {
        var people = new TenThousandPeople(jdbc);
        people.addCoaches();
        people.addHouseholds();
        people.addNewcomers();
        return people;
    }

    public List<StaffId> coaches() {
        return Collections.unmodifiableList(coaches);
    }

    public List<HouseholdId> households() {
        return Collections.unmodifiableList(households);
    }

    public List<NewcomerId> newcomers() {
        return Collections.unmodifiableList(newcomers);
    }

    private void addCoaches() {
        var staff = new Rows("staff_member (id, full_name, email, phone, team, language, active, version)", 8);
        var roles = new Rows("staff_role (staff_id, role)", 2);
        for (var index = 0; index < COACHES; index++) {
            var id = StaffId.next();
            coaches.add(id);
            staff.add(
                    id.value(),
                    "Coach " + index,
                    "coach" + index + "@example.org",
                    "070 353 %04d".formatted(index),
                    "Team " + index % 4,
                    "nl",
                    true,
                    0);
            roles.add(id.value(), "COACH");
        }
        staff.insert();
        roles.insert();
    }

    private void addHouseholds() {
        var rows = new Rows("household (id, number, address, postcode, city, version)", 6);
        for (var index = 0; index < HOUSEHOLDS; index++) {
            var id = HouseholdId.next();
            households.add(id);
            rows.add(id.value(), "H" + (20_000 + index), "Hooftskade " + index, "2526 KA", "Den Haag", 0);
        }
        rows.insert();
    }

    private void addNewcomers() {
        var rows = new Rows(
                "newcomer (id, number, household_id, full_name, birth_date, phone, phone_digits, reads_language,"
                        + " interpreter_needed, intake_year, contact_person_id, active, version)",
                13);
        var speaks = new Rows("newcomer_speaks (newcomer_id, language)", 2);
        var keys = new Rows("newcomer_name_key (newcomer_id, name_key)", 2);
        for (var index = 0; index < NEWCOMERS; index++) {
            var id = Ids.next();
            newcomers.add(new NewcomerId(id));
            var household = index % HOUSEHOLDS;
            var name = one(GIVEN) + " " + one(FAMILY);
            rows.add(
                    id,
                    "N" + (20_000 + index),
                    households.get(household).value(),
                    name,
                    OLDEST.plusDays(random.nextInt(DAYS_OF_BIRTHS)),
                    "06 %08d".formatted(10_000_000 + index),
                    "316%08d".formatted(10_000_000 + index),
                    one(Language.all()).code(),
                    index % 3 == 0,
                    2016 + index % 10,
                    coaches.get(household % COACHES).value(),
                    true,
                    0);
            speaks.add(id, one(Language.all()).code());
            NameKeys.of(name, null).forEach(key -> keys.add(id, key));
        }
        rows.insert();
        speaks.insert();
        keys.insert();
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Rows for one table, sent many at a time. */
    private final class Rows {

        private final String table;
        private final int columns;
        private final List<Object> values = new ArrayList<>();

        Rows(String table, int columns) {
            this.table = table;
            this.columns = columns;
        }

        void add(Object... row) {
            for (var value : row) {
                values.add(value instanceof UUID id ? id.toString() : value);
            }
        }

        void insert() {
            var row = "(" + String.join(",", Collections.nCopies(columns, "?")) + ")";
            for (var from = 0; from < values.size(); from += columns * ROWS_PER_STATEMENT) {
                var some = values.subList(from, Math.min(values.size(), from + columns * ROWS_PER_STATEMENT));
                jdbc.update(
                        "insert into " + table + " values "
                                + String.join(",", Collections.nCopies(some.size() / columns, row)),
                        some.toArray());
            }
        }
    }
}
