package nl.wegwijs.workshop.mine;

import java.time.LocalDate;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A workshop that is in use, and what the newcomer has to do with it.
 *
 * @param passedOn null when not passed here; the date may be missing
 * @param elsewhereOn when it was finished somewhere else
 * @param wishes 1 when the newcomer has asked for it
 */
record WorkshopRow(
        WorkshopId id,
        Regime regime,
        String pictogram,
        int needed,
        long passed,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate elsewhereOn,
        long wishes) {

    boolean isDone() {
        return passed > 0 || elsewhereOn != null;
    }

    @Nullable
    LocalDate doneOn() {
        return passedOn != null ? passedOn : elsewhereOn;
    }
}
