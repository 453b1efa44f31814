package nl.wegwijs.appointment.ui.newcomer;

import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.planning.DayPartWords;
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
        return texts.get(
                "appointment.move.wish", "date", texts.date(wish.day()), "part", DayPartWords.name(wish.part(), texts));
    }
}
