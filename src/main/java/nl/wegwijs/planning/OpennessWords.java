package nl.wegwijs.planning;

import nl.wegwijs.shared.i18n.Texts;

/** Says in a sentence, to staff, why a location is not open. */
public final class OpennessWords {

    private OpennessWords() {}

    /** Empty when it is open. */
    public static String of(Texts texts, Openness openness) {
        return switch (openness) {
            case Openness.Open _ -> "";
            case Openness.ClosedThatWeekday closed ->
                texts.get("planning.openness.closedWeekday", "weekday", texts.weekday(closed.weekday()));
            case Openness.OutsideHours outside ->
                texts.get(
                        "planning.openness.outsideHours",
                        "from",
                        texts.time(outside.hours().opens()),
                        "until",
                        texts.time(outside.hours().closes()));
            case Openness.ClosedThatDay closed ->
                texts.get("planning.openness.closedDay", "day", texts.date(closed.day()), "reason", closed.reason());
            case Openness.NotInUse _ -> texts.get("planning.openness.notInUse");
        };
    }
}
