package nl.wegwijs.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** Something that happened to an appointment. Written once, never changed. */
@Entity
@Table(name = "appointment_change")
class AppointmentChange implements Persistable<ChangeId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ChangeId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "appointment_id"))
    private AppointmentId appointment;

    private Instant happenedAt;

    @Enumerated(EnumType.STRING)
    private ChangeKind changeKind;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_newcomer_id"))
    private @Nullable NewcomerId byNewcomer;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "by_staff_id"))
    private @Nullable StaffId byStaff;

    private @Nullable Instant oldStartsAt;
    private @Nullable Instant newStartsAt;
    private @Nullable String words;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AppointmentChange() {}

    private AppointmentChange(AppointmentId appointment, ChangeKind kind, Instant now) {
        this.id = ChangeId.next();
        this.appointment = appointment;
        this.changeKind = kind;
        this.happenedAt = now;
    }

    static AppointmentChange by(NewcomerId newcomer, AppointmentId appointment, ChangeKind kind, Instant now) {
        var change = new AppointmentChange(appointment, kind, now);
        change.byNewcomer = newcomer;
        return change;
    }

    static AppointmentChange by(StaffId staff, AppointmentId appointment, ChangeKind kind, Instant now) {
        var change = new AppointmentChange(appointment, kind, now);
        change.byStaff = staff;
        return change;
    }

    AppointmentChange ofTime(@Nullable Instant oldStart, Instant newStart) {
        oldStartsAt = oldStart;
        newStartsAt = newStart;
        return this;
    }

    /** @param typed what the newcomer may read about it, in somebody's own words */
    AppointmentChange saying(@Nullable String typed) {
        words = typed;
        return this;
    }

    @Override
    public ChangeId getId() {
        return id;
    }

    /** Only ever saved as a new row. */
    @Override
    public boolean isNew() {
        return true;
    }
}
