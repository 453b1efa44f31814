package nl.wegwijs.appointment;

import nl.wegwijs.person.OwnHouseholds;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;

/**
 * Which appointments a staff member sees in full and may change: a manager all of them, a coach also those of the own
 * households, others those they have themselves. Of the rest they see only that a colleague is busy.
 */
record StaffRights(StaffId me, boolean everything, boolean own, boolean ownHouseholds) {

    /** The same as a condition on appointment {@code a}. */
    static final String SQL = """
            (:everything = true or (:own = true and a.staff.value = :me) or (:ownHouseholds = true
                and a.household.value in
            """ + OwnHouseholds.JPQL + "))";

    static StaffRights of(CurrentPerson person) {
        var coach = person.has(Role.COACH);
        var manager = person.has(Role.MANAGER);
        var own = coach || manager || person.has(Role.FRONT_OFFICE) || person.has(Role.TRAINER);
        return new StaffRights(person.staff(), manager, own, coach);
    }
}
