package nl.wegwijs.shared.security;

/** What a signed-in person may be. A newcomer has only that role; staff may have several of the others. */
public enum Role {
    NEWCOMER,
    TRAINER,
    FRONT_OFFICE,
    COACH,
    MANAGER,
    ADMINISTRATOR;

    /** The name by which Spring Security knows the role. */
    public String authority() {
        return "ROLE_" + name();
    }

    public boolean isStaff() {
        return this != NEWCOMER;
    }
}
