package nl.wegwijs.appointment;

import java.time.Instant;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * A line of the agenda as it comes from the database.
 *
 * @param known whether this staff member may know more than that the colleague is busy; if not, the row is empty
 */
record AgendaLine(
        boolean known,
        Instant start,
        Instant end,
        StaffId staff,
        String staffName,
        @Nullable RoomId room,
        @Nullable String roomName,
        AgendaRow row) {

    AgendaEntry.Busy busy() {
        return new AgendaEntry.Busy(start, end, staff, staffName, room, roomName);
    }
}
