package nl.wegwijs.workshop;

import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import org.jspecify.annotations.Nullable;

/** Where a session is moved to. */
public record SessionMove(
        Slot slot, LocationId location, @Nullable RoomId room) {}
