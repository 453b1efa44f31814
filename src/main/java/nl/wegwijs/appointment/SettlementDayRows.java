package nl.wegwijs.appointment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettlementDayRows extends Repository<SettlementDay, SettlementDayId> {

    SettlementDay save(SettlementDay day);

    /** Which of these households have a settlement day then that still takes place. */
    @Query("""
            select distinct d.household from SettlementDay d join Appointment a on a.settlementDay.value = d.id.value
            where d.date = :day and d.household.value in :households and a.status in (PLANNED, CONFIRMED)""")
    List<HouseholdId> alreadyPlanned(LocalDate day, Collection<UUID> households);

    /** With how many households, where at least one of the appointments may be seen and is not cancelled. */
    @Query("""
            select new nl.wegwijs.appointment.SettlementAgenda$PlannedDay(d.date, l.id, l.name, count(*))
            from SettlementDay d join Location l on l.id.value = d.location.value
            where d.date >= :from and d.id.value in (select a.settlementDay.value from Appointment a
                where a.status <> CANCELLED and\s""" + StaffRights.SQL + """
                )
            group by d.date, l.id, l.name
            order by d.date, l.name""")
    List<SettlementAgenda.PlannedDay> planned(
            LocalDate from, UUID me, boolean everything, boolean own, boolean ownHouseholds, Limit most);
}
