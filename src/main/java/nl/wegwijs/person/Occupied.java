package nl.wegwijs.person;

import java.time.Instant;
import nl.wegwijs.planning.Resource;
import org.jspecify.annotations.Nullable;

/** Somebody or a room that is taken, by name; until is null where several times were asked for at once. */
public record Occupied(
        Resource.Kind kind, String name, @Nullable Instant until) {}
