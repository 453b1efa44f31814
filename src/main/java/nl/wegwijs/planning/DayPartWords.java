package nl.wegwijs.planning;

import nl.wegwijs.shared.i18n.Texts;

/** How newcomers are shown a part of the day. */
public final class DayPartWords {

    private DayPartWords() {}

    public static String name(DayPart part, Texts texts) {
        return switch (part) {
            case MORNING -> texts.get("facts.morning");
            case AFTERNOON -> texts.get("facts.afternoon");
            case EVENING -> texts.get("facts.evening");
        };
    }

    public static String pictogram(DayPart part) {
        return switch (part) {
            case MORNING -> "sunrise";
            case AFTERNOON -> "sun";
            case EVENING -> "moon";
        };
    }
}
