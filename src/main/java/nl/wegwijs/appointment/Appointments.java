package nl.wegwijs.appointment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Appointments to be changed: locked, so that two who change the same one come one after the other. */
interface Appointments extends Repository<Appointment, AppointmentId> {

    Appointment save(Appointment appointment);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Appointment a
            where a.id = :id
              and (a.newcomer.value in :people or (a.household = :household and a.newcomer.value is null))""")
    Optional<Appointment> visibleTo(AppointmentId id, List<UUID> people, HouseholdId household);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appointment a where a.id = :id and " + StaffRights.SQL)
    Optional<Appointment> changeableBy(
            AppointmentId id, UUID me, boolean everything, boolean own, boolean ownHouseholds);

    default Optional<Appointment> changeableBy(AppointmentId id, StaffRights rights) {
        return changeableBy(id, rights.me().value(), rights.everything(), rights.own(), rights.ownHouseholds());
    }

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appointment a where a.settlementDay = :day order by a.startsAt")
    List<Appointment> ofSettlementDay(SettlementDayId day);
}
