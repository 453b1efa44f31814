package nl.wegwijs.workshop;

/** Whether people must or may follow a workshop. The two are never mixed. */
public enum Regime {
    /** The participation declaration track (PVT): has a term, ends with a signature, is registered nationally. */
    DUTY,
    /** A voluntary module. */
    OFFER
}
