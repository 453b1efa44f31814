package nl.wegwijs.appointment;

/** Where an appointment stands. */
public enum AppointmentStatus {
    /** In the agenda; the newcomer has not said anything yet. */
    PLANNED,
    /** The newcomer says: I will be there. */
    CONFIRMED,
    /** It does not take place. */
    CANCELLED,
    /** It took place. */
    ATTENDED,
    /** Nobody came. */
    MISSED;

    /** The one place that says which moves there are. */
    boolean mayBecome(AppointmentStatus next) {
        return switch (this) {
            case PLANNED -> next != PLANNED;
            case CONFIRMED -> next != CONFIRMED;
            case CANCELLED -> next == PLANNED;
            case ATTENDED -> next == MISSED;
            case MISSED -> next == ATTENDED;
        };
    }

    /** Whether it is still going to take place, as far as anybody knows. */
    public boolean isOpen() {
        return this == PLANNED || this == CONFIRMED;
    }
}
