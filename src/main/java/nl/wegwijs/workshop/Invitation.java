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
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An invitation of a newcomer to a series, made by {@link Inviting}. Keeps no place. */
@Entity
@Table(name = "invitation")
class Invitation {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private InvitationId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private NewcomerId newcomer;

    @Enumerated(EnumType.STRING)
    private InvitationReason reason;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int attempt;

    private Instant invitedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "invited_by"))
    private @Nullable StaffId invitedBy;

    private @Nullable Instant remindedAt;

    @Enumerated(EnumType.STRING)
    private InvitationAnswer answer = InvitationAnswer.OPEN;

    private @Nullable Instant answeredAt;
    private @Nullable String declineReason;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Invitation() {}

    /** Also after a no: people may think again. */
    void accept(Instant now) {
        settle(InvitationAnswer.ACCEPTED, null, now);
    }

    void decline(@Nullable String reason, Instant now) {
        settle(InvitationAnswer.DECLINED, reason, now);
    }

    void lapse(Instant now) {
        if (answer == InvitationAnswer.OPEN) {
            settle(InvitationAnswer.LAPSED, null, now);
        }
    }

    /** False when there is nothing to remind of: answered, or reminded already. */
    boolean remind(Instant now) {
        if (answer != InvitationAnswer.OPEN || remindedAt != null) {
            return false;
        }
        remindedAt = now;
        return true;
    }

    /** Waits for an answer. */
    boolean isOpen() {
        return answer == InvitationAnswer.OPEN;
    }

    private void settle(InvitationAnswer next, @Nullable String reason, Instant now) {
        answer = next;
        answeredAt = now;
        declineReason = reason;
    }

    InvitationId id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    NewcomerId newcomer() {
        return newcomer;
    }

    Instant invitedAt() {
        return invitedAt;
    }

    InvitationAnswer answer() {
        return answer;
    }

    int attempt() {
        return attempt;
    }
}
