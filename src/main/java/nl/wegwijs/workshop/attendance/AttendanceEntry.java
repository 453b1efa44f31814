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
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.security.StaffId;

/** The mark of one person for one session: the last that was made. Changed only while the session is locked. */
@Entity
@Table(name = "attendance")
class AttendanceEntry {

    /** As long as a slow connection may take. */
    private static final Duration CONNECTION = Duration.ofSeconds(20);

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

    /**
     * Ticks of several devices arrive in any order: false for one that was made before the mark that stands. One device
     * sends its ticks in the order in which they were made, but how long ago that was is known only to within what the
     * connection took: of one person, the tick that arrives later counts.
     */
    boolean take(AttendanceChange tick) {
        var doubt = tick.markedBy().equals(markedBy) ? CONNECTION : Duration.ZERO;
        if (tick.markedAt().plus(doubt).isBefore(markedAt)) {
            return false;
        }
        mark = tick.mark();
        markedBy = tick.markedBy();
        markedAt = tick.markedAt().isAfter(markedAt) ? tick.markedAt() : markedAt;
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
