package nl.wegwijs.workshop.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.security.StaffId;

/** The mark of one person for one session: the last that was made. Changed only while the session is locked. */
@Entity
@Table(name = "attendance")
class AttendanceEntry {

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private AttendanceMark mark;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "marked_by"))
    private StaffId markedBy;

    private Instant markedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AttendanceEntry() {}

    AttendanceEntry(AttendanceChange tick) {
        this.key = new Key(tick.session(), tick.newcomer());
        this.mark = tick.mark();
        this.markedBy = tick.markedBy();
        this.markedAt = tick.markedAt();
    }

    /** Ticks arrive in any order: false for one that was made before the mark that stands. */
    boolean take(AttendanceChange tick) {
        if (tick.markedAt().isBefore(markedAt)) {
            return false;
        }
        mark = tick.mark();
        markedBy = tick.markedBy();
        markedAt = tick.markedAt();
        return true;
    }

    Key key() {
        return key;
    }

    AttendanceMark mark() {
        return mark;
    }

    @Embeddable
    record Key(
            @Column(name = "session_id") UUID session,
            @Column(name = "newcomer_id") UUID newcomer) implements Serializable {}
}
