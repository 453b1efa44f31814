package nl.wegwijs.appointment;

/** What became of "I will be there". */
public sealed interface ConfirmResult permits ConfirmResult.Confirmed, NotChangeable {

    record Confirmed() implements ConfirmResult {}
}
