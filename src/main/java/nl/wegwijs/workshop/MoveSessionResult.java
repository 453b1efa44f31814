package nl.wegwijs.workshop;

import java.util.List;

/** What became of an attempt to move a session. */
public sealed interface MoveSessionResult
        permits MoveSessionResult.Moved, MoveSessionResult.Refused, MoveSessionResult.PeopleBusy, SeriesNotChangeable {

    /**
     * Moved, and everybody is told.
     *
     * @param notBooked names of participants in whose agenda something else stands then
     */
    record Moved(List<String> notBooked) implements MoveSessionResult {

        public Moved {
            notBooked = List.copyOf(notBooked);
        }
    }

    /** It cannot be held then or there. */
    record Refused(List<SessionProblem> problems) implements MoveSessionResult {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** These participants have something else then. It can be moved all the same. */
    record PeopleBusy(List<String> names) implements MoveSessionResult {

        public PeopleBusy {
            names = List.copyOf(names);
        }
    }
}
