package nl.wegwijs.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** A person or a household, a place, a time, with someone, for a purpose. Decides itself what can still be done. */
@Entity
@Table(name = "appointment")
class Appointment {

    /** How long a newcomer can undo a cancellation. */
    static final Duration UNDO = Duration.ofMinutes(30);

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AppointmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "kind_id"))
    private KindId kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private @Nullable NewcomerId newcomer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "staff_id"))
    private StaffId staff;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "location_id"))
    private LocationId location;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "room_id"))
    private @Nullable RoomId room;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "settlement_day_id"))
    private @Nullable SettlementDayId settlementDay;

    private Instant startsAt;
    private Instant endsAt;
    private @Nullable Language interpreterLanguage;

    @Enumerated(EnumType.STRING)
    private AppointmentStatus status = AppointmentStatus.PLANNED;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelledBy cancelledBy;

    @Enumerated(EnumType.STRING)
    private @Nullable CancelReason cancelCause;

    private @Nullable String cancelReason;
    private @Nullable Instant cancelledAt;
    private @Nullable String internalNote;
    private int sequence;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Appointment() {}

    Appointment(AppointmentId id, PlanRequest request, @Nullable SettlementDayId settlementDay) {
        this.id = id;
        this.kind = request.kind();
        this.household = request.household();
        this.newcomer = request.newcomer();
        this.staff = request.staff();
        this.location = request.location();
        this.room = request.room();
        this.settlementDay = settlementDay;
        this.startsAt = request.slot().start();
        this.endsAt = request.slot().end();
        this.interpreterLanguage = request.interpreter();
        this.internalNote = Words.tidy(request.internalNote(), Words.NOTE);
    }

    /** Why nothing can be changed any more; empty when it can. */
    Optional<NotChangeable> refusal(Instant now) {
        return settled().or(() -> now.isBefore(startsAt) ? Optional.empty() : Optional.of(new NotChangeable.Over()));
    }

    /** What is known already of how it went; empty while that is open, also when its time has passed. */
    Optional<NotChangeable> settled() {
        return switch (status) {
            case CANCELLED -> Optional.of(new NotChangeable.AlreadyCancelled());
            case ATTENDED, MISSED -> Optional.of(new NotChangeable.Over());
            case PLANNED, CONFIRMED -> Optional.empty();
        };
    }

    /** A second confirmation changes nothing. */
    void confirm() {
        if (status != AppointmentStatus.CONFIRMED) {
            become(AppointmentStatus.CONFIRMED);
        }
    }

    /** At another time or place, perhaps with somebody else: whoever confirmed has to do so again. */
    void move(MoveTo to) {
        startsAt = to.slot().start();
        endsAt = to.slot().end();
        staff = to.staff();
        location = to.location();
        room = to.room();
        if (status == AppointmentStatus.CONFIRMED) {
            become(AppointmentStatus.PLANNED);
        }
        sequence++;
    }

    void cancel(CancelledBy by, CancelReason cause, @Nullable String words, Instant now) {
        become(AppointmentStatus.CANCELLED);
        cancelledBy = by;
        cancelCause = cause;
        cancelReason = words;
        cancelledAt = now;
        sequence++;
    }

    /** Until when the newcomer can undo; empty when there is nothing (left) to undo. */
    Optional<Instant> undoUntil(Instant now) {
        return undoUntil(status, cancelledBy, cancelledAt, startsAt, now);
    }

    static Optional<Instant> undoUntil(
            AppointmentStatus status,
            @Nullable CancelledBy by,
            @Nullable Instant cancelledAt,
            Instant startsAt,
            Instant now) {
        if (status != AppointmentStatus.CANCELLED || by != CancelledBy.NEWCOMER || cancelledAt == null) {
            return Optional.empty();
        }
        var end = cancelledAt.plus(UNDO);
        return Optional.of(end.isBefore(startsAt) ? end : startsAt).filter(now::isBefore);
    }

    boolean isCancelledByNewcomer() {
        return status == AppointmentStatus.CANCELLED && cancelledBy == CancelledBy.NEWCOMER;
    }

    void restore() {
        become(AppointmentStatus.PLANNED);
        cancelledBy = null;
        cancelCause = null;
        cancelReason = null;
        cancelledAt = null;
        sequence++;
    }

    /** Also corrects an outcome that was noted by mistake. */
    OutcomeResult note(Outcome outcome, Instant now) {
        if (status == AppointmentStatus.CANCELLED) {
            return new NotChangeable.AlreadyCancelled();
        }
        if (now.isBefore(startsAt)) {
            return new OutcomeResult.NotYet();
        }
        var next = switch (outcome) {
            case ATTENDED -> AppointmentStatus.ATTENDED;
            case MISSED -> AppointmentStatus.MISSED;
        };
        if (status != next) {
            become(next);
        }
        return new OutcomeResult.Noted();
    }

    void noteForColleagues(@Nullable String note) {
        internalNote = note;
    }

    private void become(AppointmentStatus next) {
        if (!status.mayBecome(next)) {
            throw new IllegalStateException("An appointment that is " + status + " cannot become " + next);
        }
        status = next;
    }

    AppointmentId id() {
        return id;
    }

    HouseholdId household() {
        return household;
    }

    @Nullable
    NewcomerId newcomer() {
        return newcomer;
    }

    StaffId staff() {
        return staff;
    }

    LocationId location() {
        return location;
    }

    @Nullable
    RoomId room() {
        return room;
    }

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    AppointmentStatus status() {
        return status;
    }

    int sequence() {
        return sequence;
    }
}
