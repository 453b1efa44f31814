package nl.wegwijs.workshop.ui.newcomer;

import nl.wegwijs.planning.DayPart;
import nl.wegwijs.planning.DayPartWords;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.mine.MySeries;

/** Says in one language how a group is given and whether there is room. */
final class GroupWords {

    private final Texts texts;

    GroupWords(Texts texts) {
        this.texts = texts;
    }

    String language(MySeries series) {
        return series.easy()
                ? texts.get("workshop.myGroup.easy", "language", texts.spoken(series.language()))
                : texts.get("workshop.myGroup.language", "language", texts.spoken(series.language()));
    }

    String interpreter(Language language) {
        return texts.get("workshop.myGroup.interpreter", "language", texts.spoken(language));
    }

    /** Free places, or how many people wait. */
    String room(MySeries series) {
        if (!series.open()) {
            return texts.get("workshop.myGroup.begun");
        }
        return series.hasPlace()
                ? texts.get("workshop.myGroup.free", "count", series.free())
                : texts.get("workshop.myGroup.full", "count", series.waiting());
    }

    String start(MySeries series) {
        return texts.get(
                "workshop.myGroup.start", "date", texts.date(series.first()), "time", texts.time(series.first()));
    }

    String sessions(MySeries series) {
        return texts.get("workshop.myGroup.sessions", "count", series.sessions());
    }

    String dayPart(DayPart part) {
        return DayPartWords.name(part, texts);
    }
}
