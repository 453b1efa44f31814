package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.junit.jupiter.api.Test;

class GroupTest {

    private static final Slot FIRST = Slot.of(LocalDateTime.of(2026, 3, 24, 9, 30), 150);
    private static final Instant NOW = FIRST.start().minus(Duration.ofDays(14));
    private static final AnswerTime TWO_DAYS =
            new AnswerTime(Duration.ofHours(48), LocalTime.of(9, 0), LocalTime.of(20, 0), Duration.ofDays(7));

    private final NewcomerId amina = NewcomerId.next();
    private final NewcomerId selam = NewcomerId.next();
    private final NewcomerId farid = NewcomerId.next();
    private final NewcomerId hodan = NewcomerId.next();

    private final Group twoPlaces = groupOf(2);

    @Test
    void whoComesWhileThereArePlacesTakesPart() {
        signUp(amina);
        signUp(selam);
        assertThat(statusOf(amina)).isEqualTo(EnrolmentStatus.ENROLLED);
        assertThat(statusOf(selam)).isEqualTo(EnrolmentStatus.ENROLLED);
        assertThat(twoPlaces.free()).isZero();
    }

    @Test
    void whoComesLaterWaitsInTheOrderOfComing() {
        fill();
        signUp(farid);
        signUp(hodan);
        assertThat(twoPlaces.position(farid)).isEqualTo(1);
        assertThat(twoPlaces.position(hodan)).isEqualTo(2);
        assertThat(twoPlaces.position(amina)).as("takes part and does not wait").isZero();
    }

    @Test
    void aFreedPlaceIsKeptForTheFirstInLine() {
        fill();
        signUp(farid);
        signUp(hodan);
        leave(amina);
        assertThat(twoPlaces.offerFreePlaces(TWO_DAYS, NOW))
                .extracting(Enrolment::newcomer)
                .containsExactly(farid);
        assertThat(twoPlaces.find(farid).orElseThrow().offeredUntil()).isEqualTo(NOW.plus(Duration.ofHours(48)));
        assertThat(twoPlaces.free())
                .as("the place that is kept counts as taken")
                .isZero();
        assertThat(twoPlaces.position(hodan)).isEqualTo(1);
    }

    @Test
    void nobodyOvertakesThoseWhoWait() {
        fill();
        signUp(farid);
        leave(amina);
        assertThat(twoPlaces.free()).isEqualTo(1);
        assertThat(twoPlaces.hasPlace()).isFalse();
    }

    @Test
    void whoDoesNotAnswerInTimeLosesTheOfferAndTheNextOneGetsIt() {
        fill();
        signUp(farid);
        signUp(hodan);
        leave(amina);
        twoPlaces.offerFreePlaces(TWO_DAYS, NOW);
        var justInTime = NOW.plus(Duration.ofHours(48)).minusSeconds(1);
        assertThat(twoPlaces.endOffers(justInTime)).isEmpty();
        var tooLate = justInTime.plusSeconds(1);
        assertThat(twoPlaces.endOffers(tooLate)).extracting(Enrolment::newcomer).containsExactly(farid);
        assertThat(twoPlaces.find(farid).orElseThrow().leaveCause()).isEqualTo(LeaveCause.OFFER_EXPIRED);
        assertThat(twoPlaces.offerFreePlaces(TWO_DAYS, tooLate))
                .extracting(Enrolment::newcomer)
                .containsExactly(hodan);
    }

    @Test
    void nothingIsOfferedOnceTheSeriesHasBegun() {
        fill();
        signUp(farid);
        leave(amina);
        assertThat(twoPlaces.offerFreePlaces(TWO_DAYS, FIRST.start())).isEmpty();
    }

    @Test
    void noPlaceIsKeptOnceTheSeriesHasBegun() {
        fill();
        signUp(farid);
        leave(amina);
        twoPlaces.find(farid).orElseThrow().offer(FIRST.end(), NOW);
        assertThat(twoPlaces.endOffers(FIRST.start()))
                .extracting(Enrolment::newcomer)
                .containsExactly(farid);
    }

    @Test
    void nobodyWaitsAnyLongerOnceTheSeriesHasBegun() {
        fill();
        signUp(farid);
        assertThat(twoPlaces.endWaiting(NOW)).isEmpty();
        assertThat(twoPlaces.endWaiting(FIRST.start()))
                .extracting(Enrolment::newcomer)
                .containsExactly(farid);
        assertThat(twoPlaces.find(farid).orElseThrow().leaveCause()).isEqualTo(LeaveCause.NO_PLACE);
    }

    @Test
    void whoLeavesAndComesBackGoesToTheEndOfTheLine() {
        fill();
        signUp(farid);
        signUp(hodan);
        leave(farid);
        signUp(farid);
        assertThat(twoPlaces.waiting()).extracting(Enrolment::newcomer).containsExactly(hodan, farid);
    }

    @Test
    void nobodyIsOnTheListTwice() {
        fill();
        assertThat(twoPlaces.refusal(amina, NOW)).contains(new SignUpResult.AlreadyOnList(EnrolmentStatus.ENROLLED));
        signUp(farid);
        assertThat(twoPlaces.refusal(farid, NOW)).contains(new SignUpResult.AlreadyOnList(EnrolmentStatus.WAITING));
    }

    @Test
    void nobodyComesInOnceItHasBegunOrWhenItIsNotGiven() {
        assertThat(twoPlaces.refusal(amina, FIRST.start())).contains(new SignUpResult.NotOpen());
        twoPlaces.series().cancel(null);
        assertThat(twoPlaces.refusal(amina, NOW)).contains(new SignUpResult.NotOpen());
    }

    @Test
    void nobodyLosesAPlaceWhenThereAreFewer() {
        fill();
        twoPlaces.series().resize(1, 1);
        assertThat(twoPlaces.participants()).hasSize(2);
        assertThat(twoPlaces.free()).isZero();
        leave(amina);
        assertThat(twoPlaces.free()).as("still as many people as places").isZero();
    }

    @Test
    void morePlacesAreOfferedToAsManyAsWait() {
        fill();
        signUp(farid);
        signUp(hodan);
        twoPlaces.series().resize(5, 1);
        assertThat(twoPlaces.offerFreePlaces(TWO_DAYS, NOW))
                .extracting(Enrolment::newcomer)
                .containsExactly(farid, hodan);
    }

    private void fill() {
        signUp(amina);
        signUp(selam);
    }

    private void signUp(NewcomerId newcomer) {
        var enrolment = twoPlaces.entry(newcomer, NOW);
        if (twoPlaces.hasPlace()) {
            twoPlaces.enrol(enrolment, NOW);
        } else {
            twoPlaces.queue(enrolment, NOW);
        }
    }

    private void leave(NewcomerId newcomer) {
        twoPlaces.find(newcomer).orElseThrow().leave(LeaveCause.SELF, null, NOW);
    }

    private EnrolmentStatus statusOf(NewcomerId newcomer) {
        return twoPlaces.find(newcomer).orElseThrow().status();
    }

    private static Group groupOf(int places) {
        var location = LocationId.next();
        var session = new PlannedSession(PartId.next(), FIRST, location, null);
        var plan = new SeriesPlan(
                WorkshopId.next(),
                Language.AR,
                false,
                null,
                Set.of(StaffId.next()),
                location,
                null,
                places,
                1,
                null,
                List.of(session));
        var series = new Series(SeriesId.next(), plan);
        return new Group(series, List.of(new Session(series.id(), session)), List.of());
    }
}
