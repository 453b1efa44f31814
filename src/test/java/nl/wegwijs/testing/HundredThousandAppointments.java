package nl.wegwijs.testing;

import java.util.UUID;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ten appointments for each of {@link TenThousandPeople}, every fourth for the household, over a bit more than a year:
 * most are over, some still wait for their outcome, some ask for another time. Each has an entry in its history.
 */
public final class HundredThousandAppointments {

    private final TenThousandPeople people;
    private final LocationId location;

    private HundredThousandAppointments(TenThousandPeople people, LocationId location) {
        this.people = people;
        this.location = location;
    }

    public static HundredThousandAppointments plan(JdbcTemplate jdbc) {
        var people = TenThousandPeople.settleIn(jdbc);
        var town = new Town(JdbcClient.create(jdbc));
        var location = town.location("Centre");
        var kind = town.appointmentKind(Language.EN, "Talk");
        town.toBring(kind, Language.EN, "Letters");
        addAppointments(jdbc, location, kind);
        jdbc.update("""
                insert into appointment_change (id, appointment_id, happened_at, change_kind, by_staff_id, new_starts_at)
                select uuid(), id, starts_at - interval 20 day, 'PLANNED', staff_id, starts_at from appointment""");
        jdbc.update("""
                insert into move_request (id, appointment_id, requested_by, requested_at, wishes, state, version)
                select uuid(), id, newcomer_id, starts_at - interval 15 day, '2026-04-01/MORNING', 'OPEN', 0
                from appointment where newcomer_id is not null and starts_at > '2026-03-10 09:00' order by id limit 200""");
        jdbc.execute("analyze table appointment, appointment_change, move_request, newcomer, household");
        return new HundredThousandAppointments(people, location);
    }

    private static void addAppointments(JdbcTemplate jdbc, LocationId location, UUID kind) {
        jdbc.update("""
                insert into appointment (id, kind_id, household_id, newcomer_id, staff_id, location_id, starts_at, ends_at,
                    status, sequence, version)
                select uuid(), ?, household_id, if(mod(seq, 4) = 0, null, id), contact_person_id, ?, at, at + interval 30 minute,
                    case when at > '2026-03-10 09:00' or mod(number, 500) = 0 then 'PLANNED'
                         when mod(number, 10) = 0 then 'MISSED' else 'ATTENDED' end, 0, 0
                from (select n.id, n.household_id, n.contact_person_id, s.seq,
                        cast(substr(n.number, 2) as integer) number,
                        '2026-03-10 08:00' + interval ((cast(s.seq as signed) - 9) * 40
                            + cast(mod(crc32(concat(n.number, s.seq)), 40) as signed)) day
                            + interval 30 * mod(crc32(n.number), 16) minute at
                      from newcomer n cross join seq_1_to_10 s) planned""", kind.toString(), location.value().toString());
    }

    public TenThousandPeople people() {
        return people;
    }

    public LocationId location() {
        return location;
    }
}
