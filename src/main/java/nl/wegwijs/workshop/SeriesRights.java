package nl.wegwijs.workshop;

import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;

/**
 * Whose series a staff member sees with the people in it, and may change: a manager all of them, a trainer the own
 * ones.
 */
public record SeriesRights(StaffId me, boolean everything) {

    /** The same as a condition on series {@code s}; with the parameters {@code everything} and {@code me} (a UUID). */
    public static final String SQL = """
            (:everything = true or exists (select 1 from Series own join own.trainers trainer
                where own.id.value = s.id.value and trainer.value = :me))
            """;

    public static SeriesRights of(CurrentPerson person) {
        return new SeriesRights(person.staff(), person.has(Role.MANAGER));
    }

    boolean cover(Series series) {
        return everything || series.trainers().contains(me);
    }
}
