package nl.wegwijs.person;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.DayOfWeek;
import nl.wegwijs.planning.DayPart;

/** A part of the week in which a staff member works. */
@Embeddable
public record WorkingTime(
        @Convert(converter = WeekdayConverter.class) DayOfWeek weekday,

        @Enumerated(EnumType.STRING) DayPart dayPart) {}
