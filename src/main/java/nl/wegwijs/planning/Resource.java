package nl.wegwijs.planning;

import java.util.Comparator;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;

/** Somebody or something that can be in one place at a time only. */
public record Resource(Kind kind, UUID id) implements Comparable<Resource> {

    private static final Comparator<Resource> ORDER =
            Comparator.comparing((Resource resource) -> resource.kind().name()).thenComparing(Resource::id);

    /** What can be booked. */
    public enum Kind {
        NEWCOMER,
        STAFF,
        ROOM
    }

    public static Resource of(NewcomerId newcomer) {
        return new Resource(Kind.NEWCOMER, newcomer.value());
    }

    public static Resource of(StaffId staff) {
        return new Resource(Kind.STAFF, staff.value());
    }

    public static Resource of(RoomId room) {
        return new Resource(Kind.ROOM, room.value());
    }

    @Override
    public int compareTo(Resource other) {
        return ORDER.compare(this, other);
    }
}
