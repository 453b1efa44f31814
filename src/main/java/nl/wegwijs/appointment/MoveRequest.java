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
import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** A newcomer's question for another time. An appointment has one open question at most. */
@Entity
@Table(name = "move_request")
class MoveRequest {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private MoveRequestId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "appointment_id"))
    private AppointmentId appointment;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "requested_by"))
    private NewcomerId requestedBy;

    private Instant requestedAt;
    private String wishes;
    private @Nullable String reason;

    @Enumerated(EnumType.STRING)
    private MoveRequestState state = MoveRequestState.OPEN;

    private @Nullable Instant answeredAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "answered_by"))
    private @Nullable StaffId answeredBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected MoveRequest() {}

    MoveRequest(AppointmentId appointment, NewcomerId by, List<MoveWish> wishes, @Nullable String reason, Instant now) {
        this.id = MoveRequestId.next();
        this.appointment = appointment;
        this.requestedBy = by;
        this.requestedAt = now;
        this.wishes = MoveWish.write(wishes);
        this.reason = reason;
    }

    void accept(StaffId by, Instant now) {
        answer(MoveRequestState.ACCEPTED, by, now);
    }

    void decline(StaffId by, Instant now) {
        answer(MoveRequestState.DECLINED, by, now);
    }

    void withdraw() {
        state = MoveRequestState.WITHDRAWN;
    }

    AppointmentId appointment() {
        return appointment;
    }

    MoveRequestState state() {
        return state;
    }

    private void answer(MoveRequestState answer, StaffId by, Instant now) {
        state = answer;
        answeredBy = by;
        answeredAt = now;
    }
}
