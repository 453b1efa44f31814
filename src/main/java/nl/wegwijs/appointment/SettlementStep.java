package nl.wegwijs.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.io.Serializable;
import nl.wegwijs.planning.LocationId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * One appointment of a settlement day.
 *
 * @param location null when it is at the group location for which the day is planned
 * @param minutesBefore for travel and waiting, between the step before and this one
 */
@Embeddable
public record SettlementStep(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "kind_id"))
        KindId kind,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "location_id")) @Nullable
        LocationId location,

        @JdbcTypeCode(SqlTypes.SMALLINT) int minutes,

        @JdbcTypeCode(SqlTypes.SMALLINT) int minutesBefore)
        implements Serializable {}
