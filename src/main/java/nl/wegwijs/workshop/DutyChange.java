package nl.wegwijs.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** That a signing was noted, corrected or taken back, and by whom. Written once, never changed. */
@Entity
@Table(name = "participation_duty_change")
class DutyChange implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "newcomer_id"))
    private NewcomerId newcomer;

    private @Nullable LocalDate signedOn;
    private @Nullable String reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private StaffId changedBy;

    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DutyChange() {}

    DutyChange(Duty duty, @Nullable String reason, StaffId by, Instant now) {
        this.id = Ids.next();
        this.newcomer = duty.newcomer();
        this.signedOn = duty.signedOn();
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Only ever saved as a new row. */
    @Override
    public boolean isNew() {
        return true;
    }
}
