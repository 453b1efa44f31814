package nl.wegwijs.workshop.figures;

import java.time.LocalDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/**
 * One of those whom a figure counts.
 *
 * @param language null for what was finished elsewhere
 * @param location the name of the place
 * @param on the day on which the series began; for who finished, the day of that
 */
public record FigurePerson(
        NewcomerId id,
        String number,
        String name,
        int intakeYear,
        WorkshopId workshop,
        @Nullable Language language,
        String location,
        LocalDate on) {}
