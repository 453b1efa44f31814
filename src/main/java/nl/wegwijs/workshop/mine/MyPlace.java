package nl.wegwijs.workshop.mine;

import nl.wegwijs.shared.catalogue.LocalText;
import org.jspecify.annotations.Nullable;

/** Where a session is held, and how to get there where somebody has written that down. */
public record MyPlace(
        String name,
        String addressLine,
        @Nullable String floor,
        @Nullable String room,
        @Nullable LocalText directions,
        @Nullable String mapLink) {}
