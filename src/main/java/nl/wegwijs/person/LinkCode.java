package nl.wegwijs.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A one-time code by which a newcomer opens the own file for the first time: 14 days, five tries. */
@Entity
class LinkCode {

    static final Duration VALIDITY = Duration.ofDays(14);
    static final int TRIES = 5;

    /** What a try came to. */
    enum Try {
        RIGHT,
        WRONG,
        EXPIRED
    }

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private NewcomerId newcomer;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 4)
    private String lookup;

    @JdbcTypeCode(SqlTypes.CHAR)
    @Column(length = 64)
    private String codeHash;

    private Instant expiresAt;

    @JdbcTypeCode(SqlTypes.TINYINT)
    private int triesLeft;

    private @Nullable Instant usedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "issued_by"))
    private StaffId issuedBy;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected LinkCode() {}

    LinkCode(NewcomerId newcomer, OneTimeCode code, StaffId issuedBy, Instant now) {
        this.id = Ids.next();
        this.newcomer = newcomer;
        this.lookup = code.lookup();
        this.codeHash = code.hash(id);
        this.expiresAt = now.plus(VALIDITY);
        this.triesLeft = TRIES;
        this.issuedBy = issuedBy;
    }

    /** Spends a try. Only the right code may learn that it has expired. */
    Try tryOut(OneTimeCode typed, Instant now) {
        if (usedAt != null || triesLeft == 0) {
            return Try.WRONG;
        }
        if (!typed.matches(codeHash, id)) {
            triesLeft--;
            return Try.WRONG;
        }
        if (!now.isBefore(expiresAt)) {
            return Try.EXPIRED;
        }
        usedAt = now;
        return Try.RIGHT;
    }

    NewcomerId newcomer() {
        return newcomer;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    StaffId issuedBy() {
        return issuedBy;
    }
}
