package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Town;
import nl.wegwijs.testing.WorkshopTown;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is planned can be moved and cancelled, and everybody's agenda goes along. */
@PortalTest
class SeriesChangesTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.of(2026, 3, 24, 9, 30);

    @Autowired
    private SeriesPlanning planning;

    @Autowired
    private SeriesChanges changes;

    @Autowired
    private SeriesTermChanges terms;

    @Autowired
    private MyEnrolments myEnrolments;

    @Autowired
    private JdbcClient database;

    private Town town;
    private WorkshopTown workshops;
    private StaffId samira;
    private StaffId dawit;
    private LocationId hooftskade;
    private WorkshopId housing;
    private SeriesId series;
    private NewcomerId amina;
    private NewcomerId bilal;
    private NewcomerId chadi;

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

    @Test
    void aSessionMovesInTheAgendaOfTrainerAndParticipants() {
        var wednesday = Slot.of(TUESDAY.plusDays(1), 120);

        assertThat(changes.moveSession(first(), 0, to(wednesday), false))
                .isEqualTo(new MoveSessionResult.Moved(List.of()));
        assertThat(booked(samira.value())).containsExactly(wednesday.start(), start(TUESDAY.plusWeeks(1)));
        assertThat(booked(amina.value())).containsExactly(wednesday.start(), start(TUESDAY.plusWeeks(1)));
        assertThat(firstStart()).as("the series begins later").isEqualTo(wednesday.start());
        assertThat(told("workshop.notice.sessionMoved")).containsExactlyInAnyOrder(amina.value(), bilal.value());
    }

    @Test
    void whoIsBusyThenIsNamedAndTheTrainerDecides() {
        var wednesday = Slot.of(TUESDAY.plusDays(1), 150);
        busy(Resource.of(bilal), wednesday);

        assertThat(changes.moveSession(first(), 0, to(wednesday), false))
                .isEqualTo(new MoveSessionResult.PeopleBusy(List.of("Bilal")));
        assertThat(booked(samira.value())).as("nothing is moved yet").contains(start(TUESDAY));
        assertThat(changes.moveSession(first(), 0, to(wednesday), true))
                .isEqualTo(new MoveSessionResult.Moved(List.of("Bilal")));
        assertThat(booked(amina.value())).containsExactly(wednesday.start(), start(TUESDAY.plusWeeks(1)));
        assertThat(booked(bilal.value()))
                .as("what Bilal had stays, and the second session")
                .containsExactly(wednesday.start(), start(TUESDAY.plusWeeks(1)));
    }

    @Test
    void aSessionDoesNotMoveToWhereItCannotBe() {
        var wednesday = Slot.of(TUESDAY.plusDays(1), 150);
        busy(Resource.of(samira), wednesday);

        assertThat(changes.moveSession(first(), 0, to(wednesday), true))
                .isEqualTo(new MoveSessionResult.Refused(List.of(new SessionProblem.Taken(
                        List.of(new Occupied(Resource.Kind.STAFF, "Samira Haddad", wednesday.end()))))));
        assertThat(changes.moveSession(first(), 0, to(Slot.of(LocalDateTime.of(2026, 3, 9, 9, 30), 150)), true))
                .isEqualTo(new MoveSessionResult.Refused(List.of(new SessionProblem.InThePast())));
        assertThat(changes.moveSession(first(), 0, to(Slot.of(TUESDAY.plusMinutes(30), 150)), false))
                .as("half an hour later, over its own old time")
                .isInstanceOf(MoveSessionResult.Moved.class);
    }

    @Test
    void aColleagueWhoWasFirstIsNoticed() {
        changes.moveSession(first(), 0, to(Slot.of(TUESDAY.plusDays(1), 150)), false);
        assertThat(changes.moveSession(first(), 0, to(Slot.of(TUESDAY.plusDays(2), 150)), false))
                .isEqualTo(new SeriesNotChangeable.ChangedMeanwhile());
    }

    @Test
    void onlyTheOwnTrainerAndAManagerChangeASeries() {
        SignIn.asStaff(dawit, Role.TRAINER);
        assertThat(changes.moveSession(first(), 0, to(Slot.of(TUESDAY.plusDays(1), 150)), false))
                .isEqualTo(new SeriesNotChangeable.NotFound());
        assertThat(changes.cancelSession(first(), 0)).isEqualTo(new SeriesNotChangeable.NotFound());
        assertThat(changes.cancel(series, null)).isEqualTo(new SeriesNotChangeable.NotFound());
        assertThat(terms.change(series, terms(2, samira), terms(3, dawit)))
                .isEqualTo(new SeriesNotChangeable.NotFound());

        SignIn.asStaff(town.staff("Mirjam", Role.MANAGER), Role.MANAGER);
        assertThat(changes.cancelSession(first(), 0)).isEqualTo(new CancelSessionResult.Cancelled());
    }

    @Test
    void aCancelledSessionLeavesTheAgendasAndAnotherSeriesIsNamed() {
        var other = planned(4, samira, TUESDAY.plusDays(2), TUESDAY.plusDays(9));

        assertThat(changes.cancelSession(first(), 0)).isEqualTo(new CancelSessionResult.Cancelled());
        assertThat(booked(amina.value())).containsExactly(start(TUESDAY.plusWeeks(1)));
        assertThat(firstStart()).isEqualTo(start(TUESDAY.plusWeeks(1)));
        assertThat(told("workshop.notice.sessionCancelled")).hasSize(2);
        assertThat(told("workshop.notice.otherSeries")).hasSize(2);
        assertThat(changes.cancelSession(workshops.sessions(series).getLast(), 0))
                .isEqualTo(new CancelSessionResult.LastSession());
        assertThat(other).isNotEqualTo(series);
    }

    @Test
    void aCancelledSeriesFreesEverybodyAndKeepsWhatTheyWished() {
        signsUp(chadi);
        SignIn.asStaff(samira, Role.TRAINER);

        assertThat(changes.cancel(series, " Trainer ill ")).isEqualTo(new CancelSeriesResult.Cancelled(3));
        assertThat(booked(samira.value())).isEmpty();
        assertThat(booked(amina.value())).isEmpty();
        assertThat(database.sql(
                                "select count(*) from enrolment where series_id = ? and leave_cause = 'SERIES_CANCELLED'")
                        .param(series.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        assertThat(database.sql("select newcomer_id from workshop_wish where workshop_id = ? and language = 'ar'")
                        .param(housing.value())
                        .query(UUID.class)
                        .list())
                .containsExactlyInAnyOrder(amina.value(), bilal.value(), chadi.value());
        assertThat(told("workshop.notice.seriesCancelled")).hasSize(3);
        assertThat(changes.cancel(series, null)).isEqualTo(new SeriesNotChangeable.Over());
    }

    @Test
    void morePlacesGoToWhoeverWaits() {
        signsUp(chadi);
        signsUp(town.newcomer(town.household(), "Dina", null));
        SignIn.asStaff(samira, Role.TRAINER);

        assertThat(terms.change(series, terms(2, samira), terms(3, samira)))
                .isEqualTo(new ChangeSeriesResult.Changed(1));
        assertThat(terms.change(series, terms(2, samira), terms(4, samira)))
                .as("a colleague was first")
                .isEqualTo(new SeriesNotChangeable.ChangedMeanwhile());
        assertThat(terms.change(series, terms(3, samira), terms(0, samira)))
                .isEqualTo(new ChangeSeriesResult.WrongNumbers());
    }

    @Test
    void anotherTrainerIsBookedInstead() {
        busy(Resource.of(dawit), Slot.of(TUESDAY.plusWeeks(1), 60));
        assertThat(terms.change(series, terms(2, samira), terms(2, samira, dawit)))
                .isInstanceOf(ChangeSeriesResult.Refused.class);
        assertThat(booked(dawit.value())).as("only what was there").hasSize(1);
        assertThat(booked(samira.value())).hasSize(2);

        assertThat(terms.change(series, terms(2, samira), terms(2, dawit)))
                .isEqualTo(new ChangeSeriesResult.NotYours());
        var lina = town.staff("Lina", Role.TRAINER);
        SignIn.asStaff(town.staff("Mirjam", Role.MANAGER), Role.MANAGER);
        assertThat(terms.change(series, terms(2, samira), terms(2, lina))).isEqualTo(new ChangeSeriesResult.Changed(0));
        assertThat(booked(samira.value())).isEmpty();
        assertThat(booked(lina.value())).hasSize(2);
    }

    private SeriesId planned(int capacity, StaffId trainer, LocalDateTime... starts) {
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

    private static SeriesTerms terms(int capacity, StaffId... trainers) {
        return new SeriesTerms(Set.of(trainers), capacity, 1);
    }

    private SessionMove to(Slot slot) {
        return new SessionMove(slot, hooftskade, null);
    }

    private void signsUp(NewcomerId person) {
        SignIn.asNewcomer(person);
        myEnrolments.signUp(series);
    }

    private SessionId first() {
        return workshops.sessions(series).stream()
                .min(Comparator.comparing(id -> database.sql("select starts_at from workshop_session where id = ?")
                        .param(id.value())
                        .query(LocalDateTime.class)
                        .single()))
                .orElseThrow();
    }

    private Instant firstStart() {
        return database.sql("select first_starts_at from series where id = ?")
                .param(series.value())
                .query(LocalDateTime.class)
                .single()
                .toInstant(ZoneOffset.UTC);
    }

    private void busy(Resource who, Slot slot) {
        database.sql("""
                        insert into booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)
                        values (?,?,?,?,?,?)""")
                .params(
                        UUID.randomUUID(),
                        who.kind().name(),
                        who.id(),
                        LocalDateTime.ofInstant(slot.start(), ZoneOffset.UTC),
                        LocalDateTime.ofInstant(slot.end(), ZoneOffset.UTC),
                        UUID.randomUUID())
                .update();
    }

    private List<Instant> booked(UUID who) {
        return database.sql("select starts_at from booking where resource_id = ? order by starts_at")
                .param(who)
                .query((row, _) -> row.getObject(1, LocalDateTime.class).toInstant(ZoneOffset.UTC))
                .list();
    }

    private List<UUID> told(String kind) {
        return database.sql("select newcomer_id from notice where kind = ? and newcomer_id in (?, ?, ?)")
                .params(kind, amina.value(), bilal.value(), chadi.value())
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private static Instant start(LocalDateTime time) {
        return Slot.of(time, 150).start();
    }
}
