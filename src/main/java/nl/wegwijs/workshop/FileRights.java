package nl.wegwijs.workshop;

import nl.wegwijs.person.OwnHouseholds;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;

/**
 * Of whom a staff member sees what workshops they follow, and may note it: a manager of everybody, a coach of the own
 * households. Administrators keep the catalogue, and see nobody who takes part.
 */
public record FileRights(StaffId me, boolean everything, boolean ownHouseholds) {

    /** The same as a condition on newcomer {@code n}. */
    public static final String SQL = """
            (:everything = true or (:ownHouseholds = true and n.household.value in
            """ + OwnHouseholds.JPQL + "))";

    public static FileRights of(CurrentPerson person) {
        return new FileRights(person.staff(), person.has(Role.MANAGER), person.has(Role.COACH));
    }
}
