package nl.wegwijs.workshop.mine;

import java.math.BigDecimal;
import java.time.Instant;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.catalogue.LocalTexts;
import nl.wegwijs.workshop.PartId;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import nl.wegwijs.workshop.attendance.AttendanceMark;
import org.jspecify.annotations.Nullable;

/**
 * A session as it comes from the database, without texts.
 *
 * @param mark the attendance of the newcomer
 * @param absences 1 when the newcomer said not to come
 */
record SessionRow(
        SessionId id,
        SeriesId series,
        PartId part,
        @Nullable Boolean excursion,
        Instant start,
        Instant end,
        boolean cancelled,
        int sequence,
        LocationId location,
        String locationName,
        String address,
        String postcode,
        String city,
        @Nullable BigDecimal latitude,
        @Nullable BigDecimal longitude,
        @Nullable String floor,
        @Nullable String room,
        @Nullable AttendanceMark mark,
        @Nullable Instant absenceSaidAt,
        @Nullable String absenceReason) {

    boolean isAttended() {
        return mark != null && mark.came();
    }

    MySession in(LocalTexts texts) {
        return new MySession(
                id,
                MyTexts.title(texts, part.value()),
                Boolean.TRUE.equals(excursion),
                start,
                end,
                cancelled,
                sequence,
                new MyPlace(
                        locationName,
                        address + ", " + postcode + " " + city,
                        floor,
                        room,
                        texts.find(location.value(), Places.DIRECTIONS).orElse(null),
                        Place.mapLink(latitude, longitude).orElse(null)),
                mark == null ? null : isAttended(),
                absenceSaidAt == null ? null : new MySession.Absence(absenceReason));
    }
}
