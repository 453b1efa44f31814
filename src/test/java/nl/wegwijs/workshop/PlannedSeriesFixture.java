package nl.wegwijs.workshop;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A series of two sessions and two places, which Amina and Bilal have; Chadi has none. */
@PortalTest
abstract class PlannedSeriesFixture {

    protected static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    protected SeriesPlanning planning;

    @Autowired
    protected SeriesChanges changes;

    @Autowired
    protected SeriesTermChanges terms;

    @Autowired
    protected MyEnrolments myEnrolments;

    @Autowired
    protected TestClock clock;

    @Autowired
    protected JdbcClient database;

    protected Town town;
    protected WorkshopTown workshops;
    protected StaffId samira;
    protected StaffId dawit;
    protected LocationId hooftskade;
    protected WorkshopId housing;
    protected SeriesId series;
    protected NewcomerId amina;
    protected NewcomerId bilal;
    protected NewcomerId chadi;

    @BeforeEach
    void aSeriesWithTwoPeopleAndRoomForThat() {
        town = new Town(database);
        workshops = new WorkshopTown(database);
        samira = town.staff("Samira Haddad", Role.TRAINER);
        dawit = town.staff("Dawit Tesfay", Role.TRAINER);
        hooftskade = town.location("Hooftskade");
        housing = workshops.workshop(Regime.OFFER, "Housing", 2);
        amina = town.newcomer(town.household(), "Amina", null);
        bilal = town.newcomer(town.household(), "Bilal", null);
        chadi = town.newcomer(town.household(), "Chadi", null);
        SignIn.asStaff(samira, Role.TRAINER);
        series = planned(2, samira, TUESDAY, TUESDAY.plusWeeks(1));
        signsUp(amina);
        signsUp(bilal);
        SignIn.asStaff(samira, Role.TRAINER);
    }

    @AfterEach
    void signOut() {
        SignIn.nobody();
    }

    protected SeriesId planned(int capacity, StaffId trainer, LocalDateTime... starts) {
        var parts = workshops.parts(housing);
        var result = planning.plan(new SeriesPlan(
                housing,
                Language.AR,
                false,
                null,
                Set.of(trainer),
                hooftskade,
                null,
                capacity,
                1,
                null,
                List.of(
                        new PlannedSession(parts.get(0), Slot.of(starts[0], 150), hooftskade, null),
                        new PlannedSession(parts.get(1), Slot.of(starts[1], 150), hooftskade, null))));
        return ((PlanSeriesResult.Planned) result).id();
    }

    protected static SeriesTerms terms(int capacity, StaffId... trainers) {
        return new SeriesTerms(Set.of(trainers), capacity, 1);
    }

    protected SessionMove to(Slot slot) {
        return new SessionMove(slot, hooftskade, null);
    }

    protected void signsUp(NewcomerId person) {
        SignIn.asNewcomer(person);
        myEnrolments.signUp(series);
    }

    protected SessionId first() {
        return workshops.sessions(series).stream()
                .min(Comparator.comparing(id -> database.sql("select starts_at from workshop_session where id = ?")
                        .param(id.value())
                        .query(LocalDateTime.class)
                        .single()))
                .orElseThrow();
    }

    protected Instant firstStart() {
        return database.sql("select first_starts_at from series where id = ?")
                .param(series.value())
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    protected List<Instant> booked(UUID who) {
        return database.sql("select starts_at from booking where resource_id = ? order by starts_at")
                .param(who)
                .query((row, _) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .list();
    }

    protected void invited(NewcomerId person) {
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)
                        values (?,?,?,'NAMED',1,utc_timestamp(6),'OPEN',0)""").params(Ids.next(), series.value(), person.value()).update();
    }

    /** What Amina still reads. */
    protected List<String> stillSo() {
        return database.sql("select kind from notice where newcomer_id = ? and withdrawn_at is null")
                .param(amina.value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    protected List<UUID> told(String kind) {
        return database.sql("select newcomer_id from notice where kind = ? and newcomer_id in (?, ?, ?)")
                .params(kind, amina.value(), bilal.value(), chadi.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    protected static Instant start(LocalDateTime time) {
        return Slot.of(time, 150).start();
    }
}
