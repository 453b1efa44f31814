package nl.wegwijs.workshop.mine;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.workshop.SeriesId;
import org.jspecify.annotations.Nullable;

/**
 * What there is to know at once.
 *
 * @param next the first session to come; null when there is none
 * @param own in how many groups the newcomer takes part or waits
 */
public record MyWorkshopNews(
        List<Question> toAnswer, @Nullable Next next, int own) {

    public MyWorkshopNews {
        toAnswer = List.copyOf(toAnswer);
    }

    /** A session of the newcomer. */
    public record Next(
            SeriesId series,
            String pictogram,
            LocalText title,
            Instant start,
            Instant end,
            String place,
            String addressLine,
            boolean absent) {}

    /** Something that waits for an answer. What else is new, notices tell. */
    public sealed interface Question {

        SeriesId series();

        LocalText title();

        /** A place is kept until then. */
        record PlaceKept(SeriesId series, LocalText title, Instant until) implements Question {}

        record Invited(SeriesId series, LocalText title) implements Question {}
    }
}
