package nl.wegwijs.person;

import java.util.List;
import nl.wegwijs.shared.security.StaffId;

/** What became of a change to a staff member. */
public sealed interface TeamResult {

    /** Kept. */
    record Saved(StaffId id) implements TeamResult {}

    /** Not kept: something filled in is not possible. */
    record NotPossible(List<StaffProblem> problems) implements TeamResult {}

    /** Not kept: a colleague has this e-mail address, and people sign in by it. */
    record EmailTaken() implements TeamResult {}

    /** Not kept: nobody would be left to give rights. */
    record LastAdministrator() implements TeamResult {}

    /** Not kept: someone changed the same staff member since the form was opened. */
    record ChangedMeanwhile() implements TeamResult {}
}
