package nl.wegwijs.workshop;

import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** Somebody has said not to come to a session. */
public record SaidAbsent(
        SessionId session, NewcomerId newcomer, @Nullable String reason) {}
