package nl.wegwijs.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.data.domain.Persistable;

/** That a household's appointments of a day belong together. Never changed. */
@Entity
@Table(name = "settlement_day")
class SettlementDay implements Persistable<SettlementDayId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SettlementDayId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "household_id"))
    private HouseholdId household;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "location_id"))
    private LocationId location;

    @Column(name = "day")
    private LocalDate date;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "planned_by"))
    private StaffId plannedBy;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SettlementDay() {}

    SettlementDay(SettlementDayId id, HouseholdId household, LocationId location, LocalDate date, StaffId plannedBy) {
        this.id = id;
        this.household = household;
        this.location = location;
        this.date = date;
        this.plannedBy = plannedBy;
    }

    @Override
    public SettlementDayId getId() {
        return id;
    }

    /** Only ever saved as a new row. */
    @Override
    public boolean isNew() {
        return true;
    }
}
