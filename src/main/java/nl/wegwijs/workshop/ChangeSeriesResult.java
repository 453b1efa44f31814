package nl.wegwijs.workshop;

import java.util.List;

/** What became of an attempt to change who gives a series or how many people can come. */
public sealed interface ChangeSeriesResult
        permits ChangeSeriesResult.Changed,
                ChangeSeriesResult.Refused,
                ChangeSeriesResult.WrongNumbers,
                ChangeSeriesResult.NotYours,
                ChangeSeriesResult.NoSuchTrainer,
                SeriesNotChangeable {

    /**
     * Changed.
     *
     * @param offered how many people who wait were offered a place that this gave
     */
    record Changed(int offered) implements ChangeSeriesResult {}

    /** The trainers are taken during a session, or the room is too small. */
    record Refused(List<SessionProblem> problems) implements ChangeSeriesResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** There is at least one place, and no group is larger than its places. */
    record WrongNumbers() implements ChangeSeriesResult {}

    /** A trainer stays among the trainers; a manager can give the series to somebody else. */
    record NotYours() implements ChangeSeriesResult {}

    /** There is no trainer, or one of them no longer gives workshops. */
    record NoSuchTrainer() implements ChangeSeriesResult {}
}
