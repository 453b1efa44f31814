package nl.wegwijs.testing;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.WorkshopId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Workshops for {@link TenThousandPeople}: 2,000 series of five sessions with 25 people each, of 8 workshops by 20
 * trainers. 1,600 of them were given in the last four years, with 200,000 attendance marks; 400 are still to come, with
 * five people waiting for each. For every series 40 people were invited. Everybody has the duty.
 */
public final class TwoThousandSeries {

    public static final int SERIES = 2_000;
    public static final int GIVEN = 1_600;
    public static final int ATTENDANCE_MARKS = 200_000;

    private static final int SESSIONS = 5;
    private static final int TRAINERS = 20;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 10, 9, 0);
    private static final List<String> MODULES =
            List.of("Money", "Housing", "Health", "Work and learning", "Work", "School system", "Children");

    /** People by their number: series n has those from 25 n on. */
    private static final String SERIES_WITH_PEOPLE = """
            from (select id, status, first_starts_at, last_ends_at,
                    row_number() over (order by first_starts_at, id) n from series) s
              join seq_0_to_39 k
              join (select id, row_number() over (order by number) - 1 n from newcomer) p
                on p.n = mod(s.n * 25 + k.seq, 10000)
            """;

    private final JdbcTemplate jdbc;
    private final TenThousandPeople people;
    private final List<StaffId> trainers = new ArrayList<>();
    private final List<WorkshopId> workshops = new ArrayList<>();
    private final List<LocationId> locations = new ArrayList<>();
    private final List<SeriesId> series = new ArrayList<>();

    private TwoThousandSeries(JdbcTemplate jdbc, TenThousandPeople people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** Fills the empty tables, people included. */
    public static TwoThousandSeries plan(JdbcTemplate jdbc) {
        return plan(jdbc, TenThousandPeople.settleIn(jdbc));
    }

    public static TwoThousandSeries plan(JdbcTemplate jdbc, TenThousandPeople people) {
        var city = new TwoThousandSeries(jdbc, people);
        city.addCatalogue();
        city.addSeries();
        city.addEnrolments();
        city.addInvitations();
        city.addAttendance();
        // A sample of 20 pages, as is usual, makes another plan now and then.
        for (var table : List.of("series", "workshop_session", "enrolment", "invitation", "attendance")) {
            jdbc.execute("alter table " + table + " stats_sample_pages = 1000");
        }
        jdbc.execute("analyze table series, series_trainer, workshop_session, enrolment, invitation, attendance,"
                + " participation_duty, newcomer");
        return city;
    }

    public TenThousandPeople people() {
        return people;
    }

    public List<StaffId> trainers() {
        return Collections.unmodifiableList(trainers);
    }

    /** The participation declaration first. */
    public List<WorkshopId> workshops() {
        return Collections.unmodifiableList(workshops);
    }

    /** A group location, and one that is not. */
    public List<LocationId> locations() {
        return Collections.unmodifiableList(locations);
    }

    /** In order of time: the first {@link #GIVEN} are finished. */
    public List<SeriesId> series() {
        return Collections.unmodifiableList(series);
    }

    private void addCatalogue() {
        var town = new Town(JdbcClient.create(jdbc));
        var catalogue = new WorkshopTown(JdbcClient.create(jdbc));
        workshops.add(catalogue.workshop(Regime.DUTY, "Participation declaration", SESSIONS));
        MODULES.forEach(title -> workshops.add(catalogue.workshop(Regime.OFFER, title, SESSIONS)));
        for (var number = 0; number < TRAINERS; number++) {
            trainers.add(town.staff("Trainer " + number, Role.TRAINER));
        }
        locations.add(town.location("Hooftskade"));
        locations.add(town.location("Library"));
        jdbc.update(
                "update location set group_location = false where id = ?",
                locations.getLast().value());
    }

    private void addSeries() {
        var rows = new ArrayList<Object[]>();
        var given = new ArrayList<Object[]>();
        var sessions = new ArrayList<Object[]>();
        for (var number = 0; number < SERIES; number++) {
            var id = SeriesId.next();
            series.add(id);
            var workshop = workshops.get(number % workshops.size()).value();
            var location = locations.get(number % 2).value();
            var first = number < GIVEN
                    ? NOW.minusDays(40).minusHours((GIVEN - number) * 22L)
                    : NOW.plusDays(1).plusHours((number - GIVEN) * 11L);
            var last = first.plusWeeks(SESSIONS - 1L).plusMinutes(150);
            rows.add(new Object[] {
                id.value(),
                workshop,
                Language.all().get(number % Language.all().size()).code(),
                location,
                number < GIVEN ? "FINISHED" : "PLANNED",
                first,
                last,
                number < GIVEN ? last.toLocalDate() : null
            });
            given.add(new Object[] {id.value(), trainers.get(number % TRAINERS).value()});
            var parts = jdbc.queryForList(
                    "select part_id from workshop_part where workshop_id = ? order by position", UUID.class, workshop);
            for (var session = 0; session < SESSIONS; session++) {
                var start = first.plusWeeks(session);
                sessions.add(new Object[] {
                    Ids.next(), id.value(), parts.get(session), location, start, start.plusMinutes(150)
                });
            }
        }
        jdbc.batchUpdate("""
                insert into series (id, workshop_id, language, easy, location_id, capacity, min_group, status, next_turn,
                    first_starts_at, last_ends_at, finished_on, version)
                values (?,?,?,0,?,25,5,?,30,?,?,?,0)""", rows);
        jdbc.batchUpdate("insert into series_trainer (series_id, staff_id) values (?,?)", given);
        jdbc.batchUpdate("""
                insert into workshop_session (id, series_id, part_id, location_id, starts_at, ends_at, cancelled, sequence,
                    version)
                values (?,?,?,?,?,?,0,0,0)""", sessions);
    }

    /** Of those in a series that was given one in ten did not pass, and one left. */
    private void addEnrolments() {
        jdbc.update("""
                insert into enrolment (id, series_id, newcomer_id, status, turn, since, leave_cause, finished_on, version)
                select uuid(), s.id, p.id,
                    case when s.status = 'PLANNED' then if(k.seq < 25, 'ENROLLED', 'WAITING')
                         when k.seq = 25 then 'LEFT'
                         when mod(k.seq, 10) = 9 then 'NOT_PASSED' else 'PASSED' end,
                    k.seq, s.first_starts_at - interval 20 day, if(s.status = 'FINISHED' and k.seq = 25, 'SELF', null),
                    if(s.status = 'FINISHED' and k.seq < 25 and mod(k.seq, 10) <> 9, date(s.last_ends_at), null), 0
                """ + SERIES_WITH_PEOPLE + " where k.seq < if(s.status = 'PLANNED', 30, 26)");
    }

    private void addInvitations() {
        jdbc.update("""
                insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, answered_at, version)
                select uuid(), s.id, p.id, 'FITS', 1, s.first_starts_at - interval 30 day,
                    case when k.seq < 25 then 'ACCEPTED' when k.seq < 32 then 'DECLINED'
                         when s.status = 'PLANNED' then 'OPEN' else 'LAPSED' end,
                    if(k.seq < 32, s.first_starts_at - interval 25 day, null), 0
                """ + SERIES_WITH_PEOPLE);
        jdbc.update("""
                insert into participation_duty (newcomer_id, term_starts_on, term_ends_on, signed_on, version)
                select id, concat(intake_year, '-03-01'), concat(intake_year + 3, '-03-01'),
                    if(intake_year < 2022, concat(intake_year + 1, '-06-01'), null), 0
                from newcomer""");
    }

    private void addAttendance() {
        jdbc.update("""
                insert into attendance (session_id, newcomer_id, mark, marked_by, marked_at)
                select m.id, e.newcomer_id,
                    case mod(e.turn, 10) when 9 then 'ABSENT' when 5 then 'LATE' when 7 then 'EXCUSED' else 'PRESENT' end,
                    t.staff_id, m.starts_at + interval 10 minute
                from enrolment e
                  join workshop_session m on m.series_id = e.series_id
                  join series_trainer t on t.series_id = e.series_id
                where e.status in ('PASSED', 'NOT_PASSED')""");
    }
}
