package nl.wegwijs.workshop;

import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;

/** Who did something to an enrolment. */
sealed interface Actor {

    record TheNewcomer(NewcomerId id) implements Actor {}

    record Staff(StaffId id) implements Actor {}

    /** The portal by itself, such as when an offer ends. */
    record ThePortal() implements Actor {}
}
