package nl.wegwijs.workshop.attendance;

import java.time.Instant;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.PartId;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SessionId;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** A session as the database knows it. */
record SessionRow(
        SessionId id,
        SeriesId series,
        WorkshopId workshop,
        PartId part,
        Language language,
        Instant start,
        Instant end,
        String location,
        @Nullable String room,
        boolean cancelled) {}
