package nl.wegwijs.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** Where a newcomer stands in a series. One for each of both, however often they leave and come back. */
@Entity
@Table(name = "enrolment")
class Enrolment {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private EnrolmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private NewcomerId newcomer;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    private int turn;
    private Instant since;
    private @Nullable Instant offeredUntil;

    @Enumerated(EnumType.STRING)
    private @Nullable LeaveCause leaveCause;

    private @Nullable String leaveReason;
    private @Nullable LocalDate finishedOn;
    private @Nullable String resultReason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Enrolment() {}

    /** Begins without a place: the group says next what becomes of it. */
    Enrolment(SeriesId series, NewcomerId newcomer, Instant now) {
        this.id = EnrolmentId.next();
        this.series = series;
        this.newcomer = newcomer;
        this.status = EnrolmentStatus.LEFT;
        this.since = now;
    }

    void enrol(int turn, Instant now) {
        become(EnrolmentStatus.ENROLLED, now);
        this.turn = turn;
    }

    /** From the waiting list or by accepting an offer: keeps the turn. */
    void enrol(Instant now) {
        become(EnrolmentStatus.ENROLLED, now);
    }

    void queue(int turn, Instant now) {
        become(EnrolmentStatus.WAITING, now);
        this.turn = turn;
    }

    /** To somebody who did not wait in line. */
    void offer(int turn, Instant until, Instant now) {
        offer(until, now);
        this.turn = turn;
    }

    void offer(Instant until, Instant now) {
        become(EnrolmentStatus.OFFERED, now);
        offeredUntil = until;
    }

    void leave(LeaveCause cause, @Nullable String reason, Instant now) {
        become(EnrolmentStatus.LEFT, now);
        leaveCause = cause;
        leaveReason = reason;
    }

    /**
     * Also corrects a result that was noted by mistake. Who has passed already keeps the day.
     *
     * @param reason why it is not what the rule of the workshop says; null where it is
     * @return whether the result is another one now
     */
    boolean finish(boolean passed, LocalDate on, @Nullable String reason, Instant now) {
        resultReason = reason;
        var result = passed ? EnrolmentStatus.PASSED : EnrolmentStatus.NOT_PASSED;
        if (status == result) {
            return false;
        }
        become(result, now);
        finishedOn = passed ? on : null;
        return true;
    }

    /** The series begins earlier now, and no place is kept for longer; answers whether the offer ends earlier too. */
    boolean endOfferBy(Instant beginning) {
        if (status != EnrolmentStatus.OFFERED || offeredUntil == null || !offeredUntil.isAfter(beginning)) {
            return false;
        }
        offeredUntil = beginning;
        return true;
    }

    boolean isOfferOver(Instant now) {
        return status == EnrolmentStatus.OFFERED && offeredUntil != null && !now.isBefore(offeredUntil);
    }

    private void become(EnrolmentStatus next, Instant now) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("An enrolment that is " + status + " cannot become " + next);
        }
        status = next;
        since = now;
        offeredUntil = null;
        leaveCause = null;
        leaveReason = null;
    }

    EnrolmentId id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    NewcomerId newcomer() {
        return newcomer;
    }

    EnrolmentStatus status() {
        return status;
    }

    int turn() {
        return turn;
    }

    /** When the status became what it is. */
    Instant since() {
        return since;
    }

    @Nullable
    Instant offeredUntil() {
        return offeredUntil;
    }

    @Nullable
    LeaveCause leaveCause() {
        return leaveCause;
    }

    @Nullable
    LocalDate finishedOn() {
        return finishedOn;
    }
}
