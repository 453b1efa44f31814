package nl.wegwijs.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What is done in one day-part of a workshop. Its title per language stands among the catalogue texts. */
@Embeddable
public record Part(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "part_id"))
        PartId id,

        boolean excursion,

        @JdbcTypeCode(SqlTypes.SMALLINT) int minutes) {}
