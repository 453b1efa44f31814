package nl.wegwijs.notice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Map;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** What a newcomer was told. Written by {@link Notices} in one SQL statement, so it has no public beginning. */
@Entity
class Notice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoticeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private NewcomerId newcomer;

    private String dedupeKey;
    private String kind;
    private String path;

    @Convert(converter = ArgumentsConverter.class)
    private Map<String, String> arguments;

    private Instant createdAt;
    private @Nullable Instant readAt;
    private @Nullable Instant withdrawnAt;

    @Embedded
    private MailDelivery mail;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Notice() {}

    /** Whoever has read it needs no mail that says so. */
    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
        mail.cancel(now);
    }

    /** It is no longer true: not to be shown, and not to be told again. */
    void withdraw(Instant now) {
        if (withdrawnAt == null) {
            withdrawnAt = now;
        }
        mail.cancel(now);
    }

    /** Whether a mail would still tell something: it is true, and was not read in the portal. */
    boolean isToBeMailed() {
        return readAt == null && withdrawnAt == null;
    }

    NoticeId id() {
        return id;
    }

    NewcomerId newcomer() {
        return newcomer;
    }

    String path() {
        return path;
    }

    MailDelivery mail() {
        return mail;
    }
}
