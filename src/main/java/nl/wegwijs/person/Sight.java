package nl.wegwijs.person;

import java.util.UUID;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.Role;

/**
 * Whose whole file the signed-in staff member may open: managers and administrators everybody's, coaches those of the
 * own households, and of whom they are the contact person, also when that is no longer helped: whoever closed a file by
 * mistake opens it again. Of all others staff see the name, number, languages and phone, enough to plan with them and not to
 * make a second file.
 *
 * @param everybody all files
 * @param contactPerson whose households are the own ones
 */
record Sight(boolean everybody, UUID contactPerson) {

    /** Whether newcomer {@code n} is in sight; with the parameters {@code everybody} and {@code me}. */
    static final String WHOLE_FILE =
            "(:everybody or n.contact_person_id <=> :me or n.household_id in " + OwnHouseholds.SQL + ")";

    private static final UUID NOBODY = new UUID(0, 0);

    static Sight of(CurrentPerson person) {
        return new Sight(
                person.has(Role.MANAGER) || person.has(Role.ADMINISTRATOR),
                person.has(Role.COACH) ? person.staff().value() : NOBODY);
    }

    /** Whether the signed-in coach is the contact person. */
    boolean isOwn(Newcomer newcomer) {
        var helper = newcomer.contactPerson();
        return helper != null && helper.value().equals(contactPerson);
    }

    /** For a newcomer, who asks for the own file only. */
    static Sight ofOneself() {
        return new Sight(true, NOBODY);
    }
}
