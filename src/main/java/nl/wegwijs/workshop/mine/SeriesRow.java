package nl.wegwijs.workshop.mine;

import java.time.Instant;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.InvitationAnswer;
import nl.wegwijs.workshop.LeaveCause;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A group as it comes from the database, without texts.
 *
 * @param offered to everybody: its set of workshops is in use
 */
record SeriesRow(
        SeriesId id,
        WorkshopId workshop,
        Regime regime,
        String pictogram,
        Language language,
        boolean easy,
        @Nullable Language interpreter,
        String place,
        int capacity,
        SeriesStatus status,
        Instant first,
        boolean offered,
        long taken,
        long waiting,
        long sessions,
        @Nullable EnrolmentStatus enrolment,
        @Nullable Instant offeredUntil,
        @Nullable LeaveCause leaveCause,
        long ahead,
        @Nullable InvitationAnswer invitation) {

    MySeries in(MyWorkshop named, Instant now) {
        return new MySeries(
                id,
                named,
                language,
                easy,
                interpreter,
                place,
                first,
                (int) sessions,
                (int) Math.max(0, capacity - taken),
                (int) waiting,
                isOpen(now),
                standing(now));
    }

    boolean isOpen(Instant now) {
        return status == SeriesStatus.PLANNED && now.isBefore(first);
    }

    private Standing standing(Instant now) {
        if (enrolment == null) {
            return invited(now) ? new Standing.Invited() : new Standing.Free();
        }
        return switch (enrolment) {
            case WAITING -> new Standing.Waiting((int) ahead + 1);
            case OFFERED ->
                offeredUntil == null || !now.isBefore(offeredUntil)
                        ? new Standing.Left(LeaveCause.OFFER_EXPIRED)
                        : new Standing.Offered(offeredUntil);
            case ENROLLED -> new Standing.Enrolled();
            case LEFT -> invited(now) ? new Standing.Invited() : new Standing.Left(leaveCause);
            case PASSED -> new Standing.Finished(true);
            case NOT_PASSED -> new Standing.Finished(false);
        };
    }

    private boolean invited(Instant now) {
        return invitation == InvitationAnswer.OPEN && isOpen(now);
    }
}
