package nl.wegwijs.workshop.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.workshop.SessionId;

/** A tick that was made. Written once, never changed. */
@Entity
@Table(name = "attendance_change")
class AttendanceChange {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "session_id"))
    private SessionId session;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private NewcomerId newcomer;

    @Enumerated(EnumType.STRING)
    private AttendanceMark mark;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "marked_by"))
    private StaffId markedBy;

    private Instant markedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AttendanceChange() {}

    /** Of a device whose clock runs ahead, the time counts at which the tick came in. */
    AttendanceChange(SessionId session, Tick tick, StaffId by, Instant now) {
        this.id = tick.id();
        this.session = session;
        this.newcomer = tick.newcomer();
        this.mark = tick.mark();
        this.markedBy = by;
        this.markedAt = tick.at().isAfter(now) ? now : tick.at();
    }

    UUID id() {
        return id;
    }

    UUID session() {
        return session.value();
    }

    UUID newcomer() {
        return newcomer.value();
    }

    AttendanceMark mark() {
        return mark;
    }

    StaffId markedBy() {
        return markedBy;
    }

    Instant markedAt() {
        return markedAt;
    }
}
