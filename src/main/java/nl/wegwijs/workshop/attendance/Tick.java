package nl.wegwijs.workshop.attendance;

import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;

/**
 * A mark that somebody made on a device, perhaps some time ago.
 *
 * @param id made by the device, so that a tick sent twice counts once
 */
public record Tick(UUID id, NewcomerId newcomer, AttendanceMark mark, Instant at) {}
