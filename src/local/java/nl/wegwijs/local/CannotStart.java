package nl.wegwijs.local;

/** The local portal cannot start, for a reason that the person at the keyboard can mend. */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotStart(String reason) {
        super(reason);
    }
}
