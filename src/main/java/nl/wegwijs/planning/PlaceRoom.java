package nl.wegwijs.planning;

import org.jspecify.annotations.Nullable;

/** A room as screens show it. */
public record PlaceRoom(
        RoomId id,
        String name,
        @Nullable String floor,
        @Nullable Integer seats,
        boolean active) {}
