package nl.wegwijs.appointment.ui.newcomer;

import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.i18n.Texts;

/** Says at what time somebody would like to come instead. */
final class Wishes {

    private Wishes() {}

    static String words(MoveWish wish, Texts texts) {
        return texts.get(
                "appointment.move.wish",
                "date",
                texts.date(wish.day()),
                "part",
                texts.partOfDay(wish.part().from()));
    }

    /** For a button that shows no more than the part of the day: holds what is seen, as speech control needs. */
    static String label(MoveWish wish, Texts texts) {
        return texts.get("appointment.move.wish", "date", texts.date(wish.day()), "part", name(wish.part(), texts));
    }

    static String name(DayPart part, Texts texts) {
        return switch (part) {
            case MORNING -> texts.get("facts.morning");
            case AFTERNOON -> texts.get("facts.afternoon");
            case EVENING -> texts.get("facts.evening");
        };
    }

    static String pictogram(DayPart part) {
        return switch (part) {
            case MORNING -> "sunrise";
            case AFTERNOON -> "sun";
            case EVENING -> "moon";
        };
    }
}
