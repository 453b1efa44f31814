package nl.wegwijs.workshop.mine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The duty to follow the participation declaration track, and how far it is.
 *
 * @param attended how many sessions the newcomer came to, in the own group or in the last one
 * @param needed how many sessions one has to come to; 0 when nothing is known of it
 * @param finishedOn when the track was finished, here or elsewhere
 * @param signedOn when the declaration was signed
 */
public record MyDuty(
        LocalDate from,
        LocalDate until,
        int attended,
        int needed,
        @Nullable LocalDate finishedOn,
        @Nullable LocalDate signedOn,
        Step next) {

    /** What is next. */
    public sealed interface Step {

        /** Come to this session. */
        record Come(MySeries series, MySession session) implements Step {}

        /** All sessions are over; the result is not noted yet. */
        record AwaitResult() implements Step {}

        /** There is an invitation or a kept place to answer, or a turn to wait for. */
        record Answer(MySeries series) implements Step {}

        /** Choose a group. */
        record Choose(List<nl.wegwijs.workshop.mine.Choice> choices) implements Step {

            public Choose {
                choices = List.copyOf(choices);
            }
        }

        /** There is no group now; the office invites. */
        record AwaitGroup() implements Step {}

        /** Sign the declaration. */
        record Sign() implements Step {}

        /** All is done. */
        record Done() implements Step {}
    }
}
