package nl.wegwijs.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something that happened to an enrolment. Written once, never changed. */
@Entity
@Table(name = "enrolment_change")
class EnrolmentChange implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "enrolment_id"))
    private EnrolmentId enrolment;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable LeaveCause leaveCause;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_newcomer_id"))
    private @Nullable NewcomerId byNewcomer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_staff_id"))
    private @Nullable StaffId byStaff;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected EnrolmentChange() {}

    EnrolmentChange(Enrolment enrolment, @Nullable NewcomerId byNewcomer, @Nullable StaffId byStaff, Instant now) {
        this.id = Ids.next();
        this.enrolment = enrolment.id();
        this.happenedAt = now;
        this.status = enrolment.status();
        this.leaveCause = enrolment.leaveCause();
        this.byNewcomer = byNewcomer;
        this.byStaff = byStaff;
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
