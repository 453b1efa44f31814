package nl.wegwijs.workshop;

import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import org.jspecify.annotations.Nullable;

/** When and where one part of a workshop is to be given. */
public record PlannedSession(
        PartId part,
        Slot slot,
        LocationId location,
        @Nullable RoomId room) {}
