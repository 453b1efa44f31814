package nl.wegwijs.appointment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettlementDayRows extends Repository<SettlementDay, SettlementDayId> {

    SettlementDay save(SettlementDay day);

    /** Which of these households have a settlement day then that still takes place. */
    @Query("""
            select distinct d.household from SettlementDay d join Appointment a on a.settlementDay.value = d.id.value
            where d.date = :day and d.household.value in :households and a.status in (PLANNED, CONFIRMED)""")
    List<HouseholdId> alreadyPlanned(LocalDate day, Collection<UUID> households);
}
