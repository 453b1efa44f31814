package nl.wegwijs.workshop.figures;

import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * One figure for one workshop, language, intake year and kind of place: add up what belongs together.
 *
 * @param language null for what was finished elsewhere
 */
public record FigureCell(
        Figure figure,
        Regime regime,
        WorkshopId workshop,
        @Nullable Language language,
        int intakeYear,
        FigurePlace place,
        int count) {}
