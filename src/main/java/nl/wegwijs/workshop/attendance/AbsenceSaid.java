package nl.wegwijs.workshop.attendance;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a participant said in advance; only read here. */
@Entity
@Immutable
@Table(name = "absence_notice")
class AbsenceSaid {

    @EmbeddedId
    private AttendanceEntry.Key key;

    private @Nullable String reason;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AbsenceSaid() {}

    AttendanceEntry.Key key() {
        return key;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant saidAt() {
        return saidAt;
    }
}
