package nl.wegwijs.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Ties the account of an identity provider to a person. Never changed: tied anew where needed. */
@Entity
class SignInAccount implements Persistable<SignInAccount.Key> {

    /** How the identity provider knows the account. */
    @Embeddable
    record Key(String issuer, String subject) implements Serializable {}

    @EmbeddedId
    private Key key;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private @Nullable NewcomerId newcomer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "staff_id"))
    private @Nullable StaffId staff;

    private Instant linkedAt;

    @SuppressWarnings("NullAway.Init")
    protected SignInAccount() {}

    private SignInAccount(Key key, @Nullable NewcomerId newcomer, @Nullable StaffId staff, Instant linkedAt) {
        this.key = key;
        this.newcomer = newcomer;
        this.staff = staff;
        this.linkedAt = linkedAt;
    }

    static SignInAccount of(NewcomerId newcomer, Key key, Instant now) {
        return new SignInAccount(key, newcomer, null, now);
    }

    static SignInAccount of(StaffId staff, Key key, Instant now) {
        return new SignInAccount(key, null, staff, now);
    }

    UUID person() {
        if (newcomer != null) {
            return newcomer.value();
        }
        if (staff != null) {
            return staff.value();
        }
        throw new IllegalStateException("An account without a person");
    }

    Instant linkedAt() {
        return linkedAt;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Always saved as a new row. */
    @Override
    public boolean isNew() {
        return true;
    }
}
