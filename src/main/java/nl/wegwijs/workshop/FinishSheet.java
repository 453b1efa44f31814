package nl.wegwijs.workshop;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/**
 * Who came to how many sessions of a series, and so who passes.
 *
 * @param held how many sessions were not cancelled
 * @param needed how many of these somebody has to come to
 * @param finishedOn once it is finished
 */
public record FinishSheet(
        SeriesId series,
        LocalText workshop,
        Regime regime,
        Language language,
        SeriesStatus status,
        Instant endsAt,
        long held,
        long needed,
        @Nullable LocalDate finishedOn,
        List<Participant> people) {

    public FinishSheet {
        people = List.copyOf(people);
    }

    /** Of a series that lost a session, all the others are enough. */
    public static long needed(int sessionsToPass, long held) {
        return Math.min(sessionsToPass, held);
    }

    public boolean passes(Participant participant) {
        return passes(participant.attended(), needed);
    }

    static boolean passes(long attended, long needed) {
        return attended >= needed;
    }

    /**
     * Somebody who took part.
     *
     * @param attended how many sessions they came to, also late
     * @param status tells the result once the series is finished
     * @param reason why the result is not what the rule says
     */
    public record Participant(
            NewcomerId id,
            String number,
            String name,
            @Nullable String latinName,
            long attended,
            EnrolmentStatus status,
            @Nullable String reason) {

        /** Whether it was decided that they passed. */
        public boolean hasPassed() {
            return status == EnrolmentStatus.PASSED;
        }
    }

    /** What the trainer says of a participant. */
    public record Result(NewcomerId newcomer, boolean passed, String reason) {

        @Nullable
        String reasonOrNull() {
            return reason.isBlank() ? null : reason.strip();
        }
    }
}
