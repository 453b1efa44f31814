package nl.wegwijs.appointment;

import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AppointmentChanges extends Repository<AppointmentChange, ChangeId> {

    AppointmentChange save(AppointmentChange change);

    /** Oldest first. */
    @Query("""
            select new nl.wegwijs.appointment.MyAppointment$Change(c.happenedAt, c.changeKind,
                c.byStaff.value is not null, c.oldStartsAt, c.newStartsAt, c.words)
            from AppointmentChange c where c.appointment = :appointment order by c.happenedAt, c.id.value""")
    List<MyAppointment.Change> of(AppointmentId appointment);
}
