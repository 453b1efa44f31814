package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.AsPortal;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever takes part in a group of a workshop neither takes part in nor waits for another one. */
class OnePlaceTest extends TwoGroupsFixture {

    @Autowired
    private Followed followed;

    @Autowired
    private SeriesEnrolment enrolment;

    @Autowired
    private WaitingListJob waitingList;

    @Test
    void nobodyTakesPartInTwoGroups() {
        signedUp("Amina", morning);
        assertThat(myEnrolments.signUp(afternoon)).isEqualTo(new SignUpResult.InOtherGroup());
    }

    @Test
    void whoWaitsForOneGroupAndTakesAPlaceInAnotherWaitsNoLonger() {
        fill(morning);
        var amina = signedUp("Amina", morning);
        assertThat(status(morning, amina)).isEqualTo("WAITING");

        assertThat(myEnrolments.signUp(afternoon)).isEqualTo(new SignUpResult.Enrolled());
        assertThat(status(morning, amina)).isEqualTo("LEFT MOVED");
    }

    @Test
    void aPlaceThatWasKeptInTheOtherGroupGoesToWhoeverIsNext() {
        var full = fill(morning);
        var amina = signedUp("Amina", morning);
        var selam = signedUp("Selam", morning);
        SignIn.asNewcomer(full.getFirst());
        myEnrolments.leave(morning, null);
        assertThat(status(morning, amina)).isEqualTo("OFFERED");

        SignIn.asNewcomer(amina);
        myEnrolments.signUp(afternoon);
        assertThat(status(morning, selam)).isEqualTo("OFFERED");
    }

    @Test
    void whoSaysYesToAnOfferWaitsForNothingElse() {
        var full = fill(morning);
        fill(afternoon);
        var amina = signedUp("Amina", morning);
        assertThat(myEnrolments.signUp(afternoon))
                .as("on both lists, for whichever comes first")
                .isEqualTo(new SignUpResult.Waiting(1));
        SignIn.asNewcomer(full.getFirst());
        myEnrolments.leave(morning, null);

        SignIn.asNewcomer(amina);
        assertThat(myEnrolments.accept(morning)).isEqualTo(new AcceptResult.Enrolled());
        assertThat(status(afternoon, amina)).isEqualTo("LEFT MOVED");
    }

    @Test
    void anInvitationToTheOtherGroupNeedsNoAnswerAnyMore() {
        var amina = town.newcomer(town.household(), "Amina", null);
        invited(amina, morning);
        invited(amina, afternoon);
        SignIn.asNewcomer(amina);
        myEnrolments.signUp(afternoon);
        assertThat(answer(amina, morning)).isEqualTo("LAPSED");
        assertThat(answer(amina, afternoon)).isEqualTo("ACCEPTED");
    }

    @Test
    void whoTakesPlacesInTwoGroupsAtTheSameMomentGetsOne() throws Exception {
        var people = IntStream.range(0, 3)
                .mapToObj(number -> town.newcomer(town.household(), "In two windows " + number, null))
                .toList();
        var tasks = new ArrayList<Callable<SignUpResult>>();
        for (var person : people) {
            for (var series : List.of(morning, afternoon)) {
                tasks.add(() -> {
                    SignIn.asNewcomer(person);
                    return myEnrolments.signUp(series);
                });
            }
        }
        assertThat(atOnce(tasks))
                .filteredOn(SignUpResult.Enrolled.class::isInstance)
                .hasSize(people.size());
    }

    @Test
    void whoHasFinishedItElsewhereDoesNotTakeAPlace() {
        var amina = town.newcomer(town.household(), "Amina", null);
        workshops.finishedElsewhere(amina, housing, trainer);
        SignIn.asNewcomer(amina);
        assertThat(myEnrolments.signUp(morning)).isEqualTo(new SignUpResult.Followed());
    }

    @Test
    void anyTrackWillDoForTheOneDuty() {
        var track = seriesOf(workshops.workshop(Regime.DUTY, "Four day-parts", 1), 3, MORNING.plusDays(1));
        var other = seriesOf(workshops.workshop(Regime.DUTY, "Two workshops", 1), 3, AFTERNOON.plusDays(1));
        var amina = signedUp("Amina", track);
        assertThat(myEnrolments.signUp(other)).isEqualTo(new SignUpResult.InOtherGroup());

        var signed = town.newcomer(town.household(), "Signed", null);
        workshops.duty(signed);
        database.sql("update participation_duty set signed_on = '2026-01-10' where newcomer_id = ?")
                .param(signed.value())
                .update();
        SignIn.asNewcomer(signed);
        assertThat(myEnrolments.signUp(other)).isEqualTo(new SignUpResult.Followed());
        assertThat(status(track, amina)).isEqualTo("ENROLLED");
    }

    @Test
    void manyWhoWaitForTwoGroupsTakePlacesInOthersAtOnce() throws Exception {
        fill(morning);
        fill(afternoon);
        var many = IntStream.range(0, 8)
                .mapToObj(number -> signedUp("Waits " + number, morning))
                .toList();
        many.forEach(person -> {
            SignIn.asNewcomer(person);
            myEnrolments.signUp(afternoon);
        });
        var wednesday = seriesOf(housing, 4, MORNING.plusDays(1));
        var thursday = seriesOf(housing, 4, MORNING.plusDays(2));
        var tasks = new ArrayList<Callable<SignUpResult>>();
        for (var number = 0; number < many.size(); number++) {
            var person = many.get(number);
            var series = number % 2 == 0 ? wednesday : thursday;
            tasks.add(() -> {
                SignIn.asNewcomer(person);
                return myEnrolments.signUp(series);
            });
        }
        assertThat(atOnce(tasks)).as("no deadlock").allMatch(SignUpResult.Enrolled.class::isInstance);
        assertThat(inOrder(morning, "WAITING")).isEmpty();
        assertThat(inOrder(afternoon, "WAITING")).isEmpty();
    }

    @Test
    void aGroupThatIsGivenStraightAfterIsNotOfferedToWhoHasAPlaceElsewhere() {
        var track = workshops.workshop(Regime.DUTY, "Participation", 1);
        var before = workshops.series(track, Language.AR, hooftskade, 9, List.of(trainer), MORNING.minusWeeks(1));
        var amina = signedUp("Amina", morning);
        workshops.enrolled(before, amina);
        fill(afternoon);
        var selam = signedUp("Selam", afternoon);
        workshops.enrolled(before, selam);
        assertThat(status(afternoon, selam)).isEqualTo("WAITING");
        assertThat(followed.group(before, housing))
                .extracting(PlanningRows.Participant::name)
                .containsExactly("Selam");
    }

    @Test
    void whoOnlyWaitsInAColleaguesGroupIsTakenInByATrainer() {
        var amina = town.newcomer(town.household(), "Amina", null);
        workshops.waiting(colleaguesGroup(), amina);
        asTrainer();
        assertThat(enrolment.enrol(morning, amina)).isEqualTo(new EnrolResult.Enrolled());
        assertThat(database.sql("select status from enrolment where newcomer_id = ? and series_id <> ?")
                        .params(amina.value(), morning.value())
                        .query(String.class)
                        .single())
                .isEqualTo("LEFT");
    }

    @Test
    void whoTakesPartInAColleaguesGroupIsMovedByAManagerOnly() {
        var amina = town.newcomer(town.household(), "Amina", null);
        workshops.enrolled(colleaguesGroup(), amina);
        asTrainer();
        assertThat(enrolment.enrol(morning, amina)).isInstanceOf(EnrolResult.InColleaguesGroup.class);
        SignIn.asStaff(town.staff("Manager", Role.MANAGER), Role.MANAGER);
        assertThat(enrolment.enrol(morning, amina)).isInstanceOf(EnrolResult.InOtherGroup.class);
    }

    @Test
    void whoWaitedInVainStillWantsItButNobodyWishesForADuty() {
        fill(morning);
        var amina = signedUp("Amina", morning);
        var track = seriesOf(workshops.workshop(Regime.DUTY, "Participation", 1), 3, MORNING);
        fill(track);
        var selam = signedUp("Selam", track);
        clock.setTo(MORNING);
        SignIn.nobody();
        AsPortal.run(waitingList::run);
        assertThat(status(morning, amina)).isEqualTo("LEFT NO_PLACE");
        assertThat(status(track, selam)).isEqualTo("LEFT NO_PLACE");
        assertThat(database.sql("select newcomer_id from workshop_wish where newcomer_id in (?,?)")
                        .params(amina.value(), selam.value())
                        .query((row, _) -> new NewcomerId(row.getObject(1, UUID.class)))
                        .list())
                .containsExactly(amina);
    }

    private SeriesId colleaguesGroup() {
        return workshops.series(
                housing,
                Language.AR,
                hooftskade,
                3,
                List.of(town.staff("Colleague", Role.TRAINER)),
                MORNING.plusWeeks(2));
    }

    private void invited(NewcomerId newcomer, SeriesId series) {
        database.sql("""
                        insert into invitation (id, series_id, newcomer_id, reason, attempt, invited_at, answer, version)
                        values (?,?,?,'FITS',1,?,'OPEN',0)""")
                .params(
                        Ids.next(),
                        series.value(),
                        newcomer.value(),
                        LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    private String answer(NewcomerId newcomer, SeriesId series) {
        return database.sql("select answer from invitation where newcomer_id = ? and series_id = ?")
                .params(newcomer.value(), series.value())
                .query(String.class)
                .single();
    }
}
