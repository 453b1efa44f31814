package nl.wegwijs.planning;

import org.jspecify.annotations.Nullable;

/** A room as screens show it; the version says which saved state this is. */
public record PlaceRoom(
        RoomId id,
        String name,
        @Nullable String floor,
        @Nullable Integer seats,
        boolean active,
        int version) {}
