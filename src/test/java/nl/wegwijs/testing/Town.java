package nl.wegwijs.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and places for tests, put straight into the database. */
public final class Town {

    private final JdbcClient database;

    public Town(JdbcClient database) {
        this.database = database;
    }

    public StaffId staff(String name, Role... roles) {
        return staffOfTeam(name, "Team Centre", roles);
    }

    public StaffId staffOfTeam(String name, String team, Role... roles) {
        var id = StaffId.next();
        insert(
                "insert into staff_member (id, full_name, email, team, language, active, version) values (?,?,?,?,?,1,0)",
                id.value(),
                name,
                id.value() + "@example.org",
                team,
                "nl");
        for (var role : roles) {
            insert("insert into staff_role (staff_id, role) values (?,?)", id.value(), role.name());
        }
        return id;
    }

    /** ISO weekday, 1 is Monday. */
    public void works(StaffId staff, int weekday, String dayPart) {
        insert(
                "insert into staff_day_part (staff_id, weekday, day_part) values (?,?,?)",
                staff.value(),
                weekday,
                dayPart);
    }

    public void worksAt(StaffId staff, LocationId location) {
        insert("insert into staff_location (staff_id, location_id) values (?,?)", staff.value(), location.value());
    }

    public HouseholdId household() {
        var id = HouseholdId.next();
        insert("insert into household (id, number, version) values (?,?,0)", id.value(), "H" + shortened(id.value()));
        return id;
    }

    public NewcomerId newcomer(HouseholdId household, String name, @Nullable StaffId contactPerson) {
        return newcomer(household, name, LocalDate.of(1990, 5, 17), contactPerson);
    }

    public NewcomerId newcomer(
            HouseholdId household, String name, @Nullable LocalDate birthDate, @Nullable StaffId contactPerson) {
        var id = NewcomerId.next();
        insert(
                """
                insert into newcomer (id, number, household_id, full_name, birth_date, reads_language,
                    interpreter_needed, intake_year, contact_person_id, active, version)
                values (?,?,?,?,?,?,0,2026,?,1,0)""",
                id.value(),
                "N" + shortened(id.value()),
                household.value(),
                name,
                birthDate,
                Language.AR.code(),
                contactPerson == null ? null : contactPerson.value());
        return id;
    }

    /** Where a newcomer gets mail, and in which language they read. */
    public void mail(NewcomerId newcomer, @Nullable String address, Language reads) {
        insert(
                "update newcomer set email = ?, reads_language = ? where id = ?",
                address,
                reads.code(),
                newcomer.value());
    }

    /** Something else takes up this time. */
    public void busy(Resource who, Slot slot) {
        insert(
                """
                insert into booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)
                values (?,?,?,?,?,?)""",
                UUID.randomUUID(),
                who.kind().name(),
                who.id(),
                LocalDateTime.ofInstant(slot.start(), ZoneOffset.UTC),
                LocalDateTime.ofInstant(slot.end(), ZoneOffset.UTC),
                UUID.randomUUID());
    }

    /** Open on working days from 9 to 17. */
    public LocationId location(String name) {
        var id = LocationId.next();
        insert("""
                insert into location (id, name, address, postcode, city, latitude, longitude, group_location, active, version)
                values (?,?,'Rijswijkseplein 79','2516 LX','Den Haag',52.070500,4.322800,1,1,0)""", id.value(), name + " " + shortened(id.value()));
        for (var weekday = 1; weekday <= 5; weekday++) {
            insert(
                    "insert into opening_hours (location_id, weekday, opens, closes) values (?,?,?,?)",
                    id.value(),
                    weekday,
                    LocalTime.of(9, 0),
                    LocalTime.of(17, 0));
        }
        return id;
    }

    public RoomId room(LocationId location, String name) {
        var id = RoomId.next();
        insert(
                "insert into room (id, location_id, name, floor, seats, active, version) values (?,?,?,'2',4,1,0)",
                id.value(),
                location.value(),
                name);
        return id;
    }

    public void closed(LocationId location, LocalDate day, String reason) {
        insert(
                "insert into closed_day (id, location_id, day, reason) values (?,?,?,?)",
                Ids.next(),
                location.value(),
                day,
                reason);
    }

    /** With a name in some language. */
    public UUID appointmentKind(Language language, String name) {
        var id = Ids.next();
        insert("insert into appointment_kind (id, pictogram, minutes, active, version) values (?,'user',30,1,0)", id);
        text(id, "name", language, name);
        return id;
    }

    public UUID toBring(UUID kind, Language language, String name) {
        var id = Ids.next();
        insert("insert into bring_item (id, pictogram, active, version) values (?,'id-card',1,0)", id);
        insert("insert into appointment_kind_brings (kind_id, item_id) values (?,?)", kind, id);
        text(id, "name", language, name);
        return id;
    }

    public void text(UUID owner, String field, Language language, String text) {
        insert(
                "insert into catalogue_text (owner_id, field, language, text) values (?,?,?,?)",
                owner,
                field,
                language.code(),
                text);
    }

    private void insert(String sql, @Nullable Object... values) {
        database.sql(sql).params(Arrays.asList(values)).update();
    }

    private static String shortened(UUID id) {
        var digits = id.toString();
        return digits.substring(digits.length() - 10);
    }
}
