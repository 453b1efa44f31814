package nl.wegwijs.person;

/**
 * Which households are a coach's own: those of which somebody who is still helped has this contact person. Conditions
 * with the parameter {@code me}, to stand behind {@code in}: rights are in the SQL, and everywhere the same.
 */
public final class OwnHouseholds {

    /** The ids as plain UUIDs, in JPQL. */
    public static final String JPQL = """
            (select own.household.value from Newcomer own where own.contactPerson.value = :me and own.active = true)
            """;

    /** The same in SQL. */
    static final String SQL =
            "(select own.household_id from newcomer own where own.contact_person_id = :me and own.active)";

    private OwnHouseholds() {}
}
