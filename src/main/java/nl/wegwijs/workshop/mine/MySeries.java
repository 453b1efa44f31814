package nl.wegwijs.workshop.mine;

import java.time.Instant;
import java.time.LocalDate;
import nl.wegwijs.planning.DayPart;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * A group in which a workshop is given, as a newcomer sees it.
 *
 * @param easy in simple Dutch
 * @param interpreter the language of the interpreter; null when there is none
 * @param first when the first session begins
 * @param sessions how many there are
 * @param free places that nobody has and that are kept for nobody
 * @param waiting how many people wait
 * @param open whether somebody can still come in
 */
public record MySeries(
        SeriesId id,
        MyWorkshop workshop,
        Language language,
        boolean easy,
        @Nullable Language interpreter,
        String place,
        Instant first,
        int sessions,
        int free,
        int waiting,
        boolean open,
        Standing standing) {

    /** The day on which it begins. */
    public LocalDate day() {
        return LocalDate.ofInstant(first, Texts.OFFICE);
    }

    public DayPart dayPart() {
        return DayPart.of(first.atZone(Texts.OFFICE).toLocalTime());
    }

    /** Whether somebody who comes now gets a place. */
    public boolean hasPlace() {
        return free > 0 && waiting == 0;
    }
}
