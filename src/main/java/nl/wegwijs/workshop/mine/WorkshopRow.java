package nl.wegwijs.workshop.mine;

import java.time.LocalDate;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * A workshop, and what the newcomer has to do with it.
 *
 * @param inUse whether it is offered anew
 * @param passedOn null when not passed here; the date may be missing
 * @param elsewhereOn when it was finished somewhere else
 * @param wishes 1 when the newcomer has asked for it
 */
record WorkshopRow(
        WorkshopId id,
        Regime regime,
        String pictogram,
        int needed,
        boolean inUse,
        long passed,
        @Nullable LocalDate passedOn,
        @Nullable LocalDate elsewhereOn,
        long wishes) {

    boolean isDone() {
        return passed > 0 || elsewhereOn != null;
    }

    /** Nobody wishes for a duty. */
    boolean canBeWished() {
        return regime == Regime.OFFER && inUse && !isDone();
    }

    @Nullable
    LocalDate doneOn() {
        return passedOn != null ? passedOn : elsewhereOn;
    }
}
