package nl.wegwijs.workshop.mine;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A participant said in advance not to come. Never changed: who thinks again takes it back. */
@Entity
@Table(name = "absence_notice")
class AbsenceNotice implements Persistable<AbsenceNotice.Key> {

    @EmbeddedId
    private Key key;

    private @Nullable String reason;
    private Instant saidAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AbsenceNotice() {}

    AbsenceNotice(SessionId session, NewcomerId newcomer, @Nullable String reason, Instant now) {
        this.key = Key.of(session, newcomer);
        this.reason = reason;
        this.saidAt = now;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Only ever saved as a new row. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Who does not come to what. */
    @Embeddable
    record Key(
            @Column(name = "session_id") UUID session,
            @Column(name = "newcomer_id") UUID newcomer) implements Serializable {

        static Key of(SessionId session, NewcomerId newcomer) {
            return new Key(session.value(), newcomer.value());
        }
    }
}
