package nl.wegwijs.workshop.ui.staff;

import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.workshop.WorkshopId;
import nl.wegwijs.workshop.figures.FigureCell;
import nl.wegwijs.workshop.figures.FigurePlace;
import nl.wegwijs.workshop.figures.FigureQuery;

/** By what the figures are put together in rows. */
enum FigureGroup {
    WORKSHOP,
    LANGUAGE,
    INTAKE_YEAR,
    PLACE;

    /** The row of what was finished elsewhere, in no language of ours. */
    static final String NO_LANGUAGE = "-";

    /** In which row a figure belongs, as it stands in the address. */
    String row(FigureCell cell) {
        var language = cell.language();
        return switch (this) {
            case WORKSHOP -> cell.workshop().value().toString();
            case LANGUAGE -> language == null ? NO_LANGUAGE : language.code();
            case INTAKE_YEAR -> String.valueOf(cell.intakeYear());
            case PLACE -> cell.place().name();
        };
    }

    /** The same query, for one row only. */
    FigureQuery narrow(FigureQuery query, String row) {
        return switch (this) {
            case WORKSHOP -> query.of(new WorkshopId(UUID.fromString(row)));
            case LANGUAGE -> Language.ofCode(row).map(query::in).orElseGet(() -> query.at(FigurePlace.NOT_WITH_US));
            case INTAKE_YEAR -> query.ofIntake(Integer.parseInt(row));
            case PLACE -> query.at(FigurePlace.valueOf(row));
        };
    }
}
