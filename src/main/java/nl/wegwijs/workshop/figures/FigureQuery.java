package nl.wegwijs.workshop.figures;

import java.time.LocalDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * Of what figures are asked; what is null is not narrowed down.
 *
 * @param from the first day of the period
 * @param until the last day of it
 * @param language in which the series is given
 * @param intakeYear of the person
 * @param elsewhere whether what people finished elsewhere counts as finished
 */
public record FigureQuery(
        LocalDate from,
        LocalDate until,
        @Nullable Regime regime,
        @Nullable WorkshopId workshop,
        @Nullable Language language,
        @Nullable Integer intakeYear,
        @Nullable FigurePlace place,
        boolean elsewhere) {

    public static FigureQuery of(LocalDate from, LocalDate until) {
        return new FigureQuery(from, until, null, null, null, null, null, false);
    }

    public FigureQuery in(Regime regime) {
        return new FigureQuery(from, until, regime, workshop, language, intakeYear, place, elsewhere);
    }

    public FigureQuery of(WorkshopId workshop) {
        return new FigureQuery(from, until, regime, workshop, language, intakeYear, place, elsewhere);
    }

    public FigureQuery in(Language language) {
        return new FigureQuery(from, until, regime, workshop, language, intakeYear, place, elsewhere);
    }

    public FigureQuery ofIntake(int year) {
        return new FigureQuery(from, until, regime, workshop, language, year, place, elsewhere);
    }

    public FigureQuery at(FigurePlace place) {
        return new FigureQuery(from, until, regime, workshop, language, intakeYear, place, elsewhere);
    }

    public FigureQuery withElsewhere() {
        return new FigureQuery(from, until, regime, workshop, language, intakeYear, place, true);
    }
}
