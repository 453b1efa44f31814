package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;

/** How people change from one group to another of the same workshop. */
class MovingPeopleTest extends TwoGroupsFixture {

    @Test
    void whoIsMovedKeepsAPlaceWhereThereIsOne() {
        var amina = signedUp("Amina", morning);
        asTrainer();
        assertThat(regrouping.move(morning, afternoon, amina, false)).isEqualTo(new RegroupResult.Moved(1, 0));
        assertThat(status(morning, amina)).isEqualTo("LEFT MOVED");
        assertThat(status(afternoon, amina)).isEqualTo("ENROLLED");
        assertThat(booked(amina)).containsExactly(AFTERNOON);
    }

    @Test
    void aPlaceThatIsLeftGoesToWhoeverIsNext() {
        var amina = fill(morning).getFirst();
        var waiting = signedUp("Waiting", morning);
        asTrainer();
        regrouping.move(morning, afternoon, amina, false);
        assertThat(status(morning, waiting)).isEqualTo("OFFERED");
    }

    @Test
    void whereItIsFullNobodyIsMovedUnlessToTheWaitingList() {
        fill(afternoon);
        var amina = signedUp("Amina", morning);
        asTrainer();
        assertThat(regrouping.move(morning, afternoon, amina, false)).isEqualTo(new RegroupResult.Full(0, 1));
        assertThat(status(morning, amina)).isEqualTo("ENROLLED");
        assertThat(regrouping.move(morning, afternoon, amina, true)).isEqualTo(new RegroupResult.Moved(1, 1));
        assertThat(status(afternoon, amina)).isEqualTo("WAITING");
        assertThat(booked(amina)).isEmpty();
    }

    @Test
    void whoIsBusyThenStaysAndKeepsThePlace() {
        var amina = signedUp("Amina", morning);
        busy(amina, AFTERNOON.plusHours(1));
        asTrainer();
        assertThat(regrouping.move(morning, afternoon, amina, false))
                .isEqualTo(new RegroupResult.Busy(
                        List.of(amina), List.of(Slot.of(AFTERNOON, 150).start())));
        assertThat(status(morning, amina)).isEqualTo("ENROLLED");
        assertThat(booked(amina)).containsExactly(MORNING, AFTERNOON.plusHours(1));
    }

    @Test
    void groupsAtTheSameTimeAreNoReasonToBeBusy() {
        var sameTime = seriesOf(housing, 3, MORNING.plusMinutes(30));
        var amina = signedUp("Amina", morning);
        asTrainer();
        assertThat(regrouping.move(morning, sameTime, amina, false)).isEqualTo(new RegroupResult.Moved(1, 0));
    }

    @Test
    void onlyWhoIsInTheGroupIsMovedAndNotIntoAnotherWorkshop() {
        var stranger = town.newcomer(town.household(), "Stranger", null);
        var amina = signedUp("Amina", morning);
        var other = seriesOf(workshops.workshop(Regime.OFFER, "Money", 1), 3, AFTERNOON);
        asTrainer();
        assertThat(regrouping.move(morning, afternoon, stranger, false)).isEqualTo(new RegroupResult.NotToMove());
        assertThat(regrouping.move(morning, other, amina, false)).isEqualTo(new RegroupResult.NotOpen());
        assertThat(regrouping.move(morning, morning, amina, false)).isEqualTo(new RegroupResult.NotFound());
        workshops.waiting(afternoon, amina);
        assertThat(regrouping.move(morning, afternoon, amina, false)).isEqualTo(new RegroupResult.NotToMove());
    }

    @Test
    void bothGroupsHaveToBeTheTrainersOwn() {
        var amina = signedUp("Amina", morning);
        var colleague = town.staff("Colleague", Role.TRAINER);
        var ofColleague = workshops.series(housing, Language.AR, hooftskade, 3, List.of(colleague), AFTERNOON);
        asTrainer();
        assertThat(regrouping.move(morning, ofColleague, amina, false)).isEqualTo(new RegroupResult.NotFound());
        assertThat(regrouping.merge(morning, ofColleague)).isEqualTo(new RegroupResult.NotFound());
        SignIn.asStaff(colleague, Role.TRAINER);
        assertThat(regrouping.move(morning, ofColleague, amina, false)).isEqualTo(new RegroupResult.NotFound());
        SignIn.asStaff(town.staff("Manager", Role.MANAGER), Role.MANAGER);
        assertThat(regrouping.move(morning, ofColleague, amina, false)).isEqualTo(new RegroupResult.Moved(1, 0));
    }

    @Test
    void twoTrainersWhoMovePeopleToAndFroDoNotWaitForEachOtherInACircle() throws Exception {
        var big = seriesOf(housing, 40, MORNING);
        var other = seriesOf(housing, 40, AFTERNOON);
        var there = IntStream.range(0, 20)
                .mapToObj(number -> signedUp("There " + number, big))
                .toList();
        var back = IntStream.range(0, 20)
                .mapToObj(number -> signedUp("Back " + number, other))
                .toList();
        var tasks = new ArrayList<Callable<RegroupResult>>();
        there.forEach(person -> tasks.add(() -> regrouping.move(big, other, person, false)));
        back.forEach(person -> tasks.add(() -> regrouping.move(other, big, person, false)));
        assertThat(atOnce(tasks)).containsOnly(new RegroupResult.Moved(1, 0));
        assertThat(inOrder(big, "ENROLLED")).containsExactlyInAnyOrderElementsOf(back);
        assertThat(inOrder(other, "ENROLLED")).containsExactlyInAnyOrderElementsOf(there);
    }
}
