package nl.wegwijs.appointment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment that asks something of staff, as it comes from the database.
 *
 * @param askedAt since when a question for another time waits; null when the appointment is over and has no outcome
 */
record ToDoRow(@Nullable Instant askedAt, AgendaRow row) {}
