package nl.wegwijs.appointment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.shared.security.StaffId;
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

    /** The same rule as in the agenda: a coach changes what the own households have, others what they have themselves. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select a from Appointment a
            where a.id = :id and (:everything = true or a.staff = :me or (:ownHouseholds = true and a.household.value in (
                select c.household.value from Newcomer c where c.contactPerson = :me and c.active = true)))""")
    Optional<Appointment> changeableBy(AppointmentId id, StaffId me, boolean everything, boolean ownHouseholds);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Appointment a where a.settlementDay = :day order by a.startsAt")
    List<Appointment> ofSettlementDay(SettlementDayId day);
}
