package nl.wegwijs.workshop;

import java.util.List;

/**
 * What stands in the way of a session.
 *
 * @param problems why it cannot be held so; empty when it can
 * @param busyParticipants names of those in the group who have something else then; they do not stand in the way
 */
public record SessionCheck(List<SessionProblem> problems, List<String> busyParticipants) {

    public SessionCheck {
        problems = List.copyOf(problems);
        busyParticipants = List.copyOf(busyParticipants);
    }

    public boolean isFine() {
        return problems.isEmpty();
    }
}
