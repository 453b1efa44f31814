package nl.wegwijs.appointment;

import java.time.LocalDateTime;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a planner fills in for one appointment.
 *
 * @param newcomer null when the whole household is invited
 * @param start on the office's clock
 * @param interpreter the language into which is interpreted; null when nobody interprets
 */
public record PlanRequest(
        KindId kind,
        HouseholdId household,
        @Nullable NewcomerId newcomer,
        StaffId staff,
        LocationId location,
        @Nullable RoomId room,
        LocalDateTime start,
        int minutes,
        @Nullable Language interpreter,
        @Nullable String internalNote) {

    Slot slot() {
        return Slot.of(start, minutes);
    }
}
