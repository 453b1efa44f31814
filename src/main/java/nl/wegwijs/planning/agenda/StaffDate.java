package nl.wegwijs.planning.agenda;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Something at a time that is no appointment, as staff see it in their agenda.
 *
 * @param kind what it is in one or two words, such as "Workshop"
 * @param title which one; holds nothing that only some of the staff may know
 * @param staff who gives it: those whose agenda is asked for, and for a location all of them
 * @param room null when it has no room
 * @param language the language that is spoken; null when that says nothing
 * @param path where all about it is to be seen, without a slash in front; null when this staff member may not go there
 */
public record StaffDate(
        Instant start,
        Instant end,
        String pictogram,
        String kind,
        String title,
        List<Who> staff,
        String locationName,
        @Nullable Room room,
        @Nullable Language language,
        DateState state,
        @Nullable String path) {

    /** A member of staff. */
    public record Who(StaffId id, String name) {}

    /** A room of the location. */
    public record Room(RoomId id, String name) {}

    public StaffDate {
        staff = List.copyOf(staff);
    }

    public String staffNames() {
        return staff.stream().map(Who::name).collect(Collectors.joining(", "));
    }
}
