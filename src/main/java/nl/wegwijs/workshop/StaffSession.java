package nl.wegwijs.workshop;

import java.time.Instant;
import nl.wegwijs.shared.catalogue.LocalText;
import org.jspecify.annotations.Nullable;

/** A session of a series as its trainer sees it. */
public record StaffSession(
        SessionId id,
        LocalText title,
        Instant start,
        Instant end,
        String location,
        @Nullable String room,
        boolean cancelled) {}
