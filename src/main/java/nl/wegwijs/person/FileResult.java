package nl.wegwijs.person;

import java.util.List;
import nl.wegwijs.shared.security.NewcomerId;

/** What became of a change to a newcomer's file. */
public sealed interface FileResult {

    /** Kept. */
    record Saved(NewcomerId id) implements FileResult {}

    /** Not kept: something filled in is not possible. */
    record NotPossible(List<FileProblem> problems) implements FileResult {}

    /** Not kept: a colleague changed the same file since it was opened. */
    record ChangedMeanwhile() implements FileResult {}

    /** Not kept: there is no such file, or it is not one of the own households. */
    record OutOfSight() implements FileResult {}
}
