package nl.wegwijs.notice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How many mails are still to be sent.
 *
 * @param since when the oldest of them was written; null when there is none
 */
public record WaitingMail(long count, @Nullable Instant since) {}
