package nl.wegwijs.person;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/** Stores a weekday as ISO counts: 1 Monday to 7 Sunday. */
@Converter
class WeekdayConverter implements AttributeConverter<DayOfWeek, Byte> {

    @Override
    public @Nullable Byte convertToDatabaseColumn(@Nullable DayOfWeek weekday) {
        return weekday == null ? null : (byte) weekday.getValue();
    }

    @Override
    public @Nullable DayOfWeek convertToEntityAttribute(@Nullable Byte iso) {
        return iso == null ? null : DayOfWeek.of(iso);
    }
}
