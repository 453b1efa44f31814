package nl.wegwijs.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.Test;

/** Whoever a change concerns is told of it, and of no more than the last one. */
class SeriesChangesToldTest extends PlannedSeriesFixture {

    @Test
    void aSessionThatIsMovedToAndFroIsToldEachTimeAndOnlyTheLastStands() {
        changes.moveSession(first(), 0, to(Slot.of(TUESDAY.plusDays(1), 150)), false);
        changes.moveSession(first(), 1, to(Slot.of(TUESDAY, 150)), false);
        changes.moveSession(first(), 2, to(Slot.of(TUESDAY.plusDays(1), 150)), false);
        changes.cancelSession(first(), 3);
        assertThat(told("workshop.notice.sessionMoved")).hasSize(6);
        assertThat(stillSo()).containsExactly("workshop.notice.sessionCancelled");
    }

    @Test
    void aPlaceIsKeptNoLongerThanUntilTheNewBeginning() {
        signsUp(chadi);
        SignIn.asNewcomer(amina);
        myEnrolments.leave(series, null);
        SignIn.asStaff(samira, Role.TRAINER);
        var tomorrow = Slot.of(LocalDateTime.of(2026, 3, 11, 9, 30), 150);
        assertThat(changes.moveSession(first(), 0, to(tomorrow), false)).isInstanceOf(MoveSessionResult.Moved.class);
        assertThat(database.sql("select offered_until from enrolment where newcomer_id = ?")
                        .param(chadi.value())
                        .query(LocalDateTime.class)
                        .single())
                .isEqualTo(LocalDateTime.ofInstant(tomorrow.start(), ZoneOffset.UTC));
        assertThat(database.sql("""
                                select json_value(arguments, '$.at') from notice where newcomer_id = ?
                                  and kind = 'workshop.notice.offered' and withdrawn_at is null""").param(chadi.value()).query(String.class).list())
                .containsExactly(tomorrow.start().toString());
    }

    @Test
    void whoCouldNotComeToAMovedSessionIsAskedAnewAndAnotherSeriesIsNamed() {
        planned(4, samira, TUESDAY.plusDays(2), TUESDAY.plusDays(9));
        invited(chadi);
        database.sql("""
                        insert into absence_notice (session_id, newcomer_id, reason, said_at)
                        values (?,?,'Work',utc_timestamp(6))""").params(first().value(), amina.value()).update();
        changes.moveSession(first(), 0, to(Slot.of(TUESDAY.plusDays(1), 150)), false);
        assertThat(database.sql("select count(*) from absence_notice where newcomer_id = ?")
                        .param(amina.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(told("workshop.notice.sessionMoved"))
                .as("and the invited")
                .containsExactlyInAnyOrder(amina.value(), bilal.value(), chadi.value());
        assertThat(told("workshop.notice.otherSeries")).hasSize(3);
    }

    @Test
    void theInvitedAreToldOfACancelledSeriesTooAndEachOtherSeriesIsNamed() {
        var soonest = planned(4, samira, TUESDAY.plusDays(2), TUESDAY.plusDays(9));
        changes.cancelSession(first(), 0);
        invited(chadi);
        changes.cancel(soonest, "Ill");
        var later = planned(4, samira, TUESDAY.plusDays(3), TUESDAY.plusDays(10));
        assertThat(changes.cancel(series, "Ill")).isEqualTo(new CancelSeriesResult.Cancelled(3));
        assertThat(told("workshop.notice.seriesCancelled")).contains(chadi.value());
        assertThat(database.sql(
                                "select path from notice where kind = 'workshop.notice.otherSeries' and newcomer_id = ?")
                        .param(amina.value())
                        .query((row, _) -> row.getString(1))
                        .list())
                .containsExactlyInAnyOrder("my/workshops/" + soonest.value(), "my/workshops/" + later.value());
        assertThat(database.sql("select newcomer_id from workshop_wish where workshop_id = ?")
                        .param(housing.value())
                        .query(UUID.class)
                        .list())
                .as("was not on the list")
                .doesNotContain(chadi.value());
    }
}
