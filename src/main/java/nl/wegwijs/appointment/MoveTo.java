package nl.wegwijs.appointment;

import java.time.LocalDateTime;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** The time (on the office's clock) and place to which an appointment moves, and who will be there. */
public record MoveTo(
        StaffId staff, LocationId location, @Nullable RoomId room, LocalDateTime start, int minutes) {

    Slot slot() {
        return Slot.of(start, minutes);
    }
}
