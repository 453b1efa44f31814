package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wegwijs.person.Occupied;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What is planned can be moved and cancelled, and everybody's agenda goes along. */
class SeriesChangesTest extends PlannedSeriesFixture {

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
        town.busy(Resource.of(bilal), wednesday);

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
        town.busy(Resource.of(samira), wednesday);

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

    /** Both have seen the same state, and one waits for the other. */
    @RepeatedTest(5)
    void ofTwoWhoMoveASessionAtOnceTheSecondIsTold() throws Exception {
        var start = new CountDownLatch(1);
        var session = first();
        try (var trainers = Executors.newVirtualThreadPerTaskExecutor()) {
            var moves = IntStream.of(1, 2)
                    .mapToObj(day -> trainers.submit(() -> {
                        SignIn.asStaff(samira, Role.TRAINER);
                        start.await();
                        return changes.moveSession(session, 0, to(Slot.of(TUESDAY.plusDays(day), 150)), false);
                    }))
                    .toList();
            start.countDown();
            assertThat(List.of(moves.getFirst().get(), moves.getLast().get()))
                    .containsExactlyInAnyOrder(
                            new MoveSessionResult.Moved(List.of()), new SeriesNotChangeable.ChangedMeanwhile());
        }
    }

    @Test
    void whatHasBegunIsNeitherMovedNorCancelled() {
        var session = first();
        clock.setTo(TUESDAY);
        assertThat(changes.moveSession(session, 0, to(Slot.of(TUESDAY.plusDays(1), 150)), false))
                .isEqualTo(new SeriesNotChangeable.HasBegun());
        assertThat(changes.cancelSession(session, 0)).isEqualTo(new SeriesNotChangeable.HasBegun());
        assertThat(changes.moveSession(
                        workshops.sessions(series).getLast(), 0, to(Slot.of(TUESDAY.plusDays(8), 150)), false))
                .as("the next one can be")
                .isInstanceOf(MoveSessionResult.Moved.class);
        clock.setTo(TUESDAY.plusDays(8).plusHours(3));
        assertThat(changes.cancel(series, "Too late")).isEqualTo(new SeriesNotChangeable.Over());
        assertThat(database.sql("select distinct status from enrolment where series_id = ?")
                        .param(series.value())
                        .query(String.class)
                        .list())
                .containsExactly("ENROLLED");
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
        assertThat(terms.change(series, terms(3, samira), terms(SeriesEnrolment.MOST_PLACES + 1, samira)))
                .isEqualTo(new ChangeSeriesResult.WrongNumbers());
    }

    @Test
    void anotherTrainerIsBookedInstead() {
        town.busy(Resource.of(dawit), Slot.of(TUESDAY.plusWeeks(1), 60));
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
}
