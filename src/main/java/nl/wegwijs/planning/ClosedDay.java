package nl.wegwijs.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day on which one location, or every location, is closed. Never changed, only added and removed. */
@Entity
@Table(name = "closed_day")
class ClosedDay {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private ClosedDayId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "location_id"))
    private @Nullable LocationId location;

    @Column(name = "day")
    private LocalDate date;

    private String reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ClosedDay() {}

    ClosedDay(@Nullable LocationId location, LocalDate date, String reason) {
        this.id = ClosedDayId.next();
        this.location = location;
        this.date = date;
        this.reason = reason;
    }

    LocalDate date() {
        return date;
    }

    String reason() {
        return reason;
    }
}
