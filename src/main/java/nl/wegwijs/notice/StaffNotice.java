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
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** What a staff member was told and has to look at. Written by {@link Notices} in one SQL statement. */
@Entity
class StaffNotice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NoticeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "staff_id"))
    private StaffId staff;

    private String dedupeKey;
    private String kind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private @Nullable NewcomerId newcomer;

    private String path;

    @Convert(converter = ArgumentsConverter.class)
    private Map<String, String> arguments;

    private Instant createdAt;
    private @Nullable Instant doneAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StaffNotice() {}

    void done(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }
}
