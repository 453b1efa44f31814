package nl.wegwijs.shared.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a job is doing.
 *
 * @param title what staff call it
 * @param lastSuccess the end of the last run that went well; null before the first one
 * @param next when it is due; null when no instance of the portal has planned it yet
 * @param failures how many runs have failed since the last success
 * @param running whether an instance is running it now
 * @param stalled too late, or failing for too long: somebody has to look
 */
public record JobState(
        String title,
        @Nullable Instant lastSuccess,
        @Nullable Instant next,
        int failures,
        boolean running,
        boolean stalled) {}
