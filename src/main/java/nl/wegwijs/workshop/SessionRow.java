package nl.wegwijs.workshop;

import java.time.Instant;
import nl.wegwijs.shared.catalogue.LocalText;
import org.jspecify.annotations.Nullable;

/** A session as it comes from the database, without texts. */
record SessionRow(
        SessionId id,
        PartId part,
        Instant start,
        Instant end,
        String location,
        @Nullable String room,
        boolean cancelled) {

    StaffSession named(LocalText title) {
        return new StaffSession(id, title, start, end, location, room, cancelled);
    }
}
