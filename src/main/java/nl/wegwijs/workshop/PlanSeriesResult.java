package nl.wegwijs.workshop;

import java.util.List;

/** What became of an attempt to plan a series. */
public sealed interface PlanSeriesResult {

    /**
     * It is planned.
     *
     * @param offered how many of the group before it are offered a place
     * @param waiting how many of that group wait because it was larger
     */
    record Planned(SeriesId id, int offered, int waiting) implements PlanSeriesResult {}

    /** Some sessions cannot be held so; the problems of each session, in order. */
    record SessionsRefused(List<List<SessionProblem>> problems) implements PlanSeriesResult {

        public SessionsRefused {
            problems = List.copyOf(problems);
        }
    }

    /** It is not given any more. */
    record WorkshopNotInUse() implements PlanSeriesResult {}

    /** A trainer plans series that they give themselves. */
    record NotYours() implements PlanSeriesResult {}

    /** There is no trainer, or one of them no longer gives workshops. */
    record NoSuchTrainer() implements PlanSeriesResult {}

    /** There is at least one place, and no group is larger than its places. */
    record WrongNumbers() implements PlanSeriesResult {}

    /** The workshop has this number of parts, each of which is given once, in order. */
    record OtherParts(int parts) implements PlanSeriesResult {}

    /** The workshop is not given after that series, or the series is somebody else's. */
    record CannotFollow() implements PlanSeriesResult {}
}
