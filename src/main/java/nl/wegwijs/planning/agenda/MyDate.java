package nl.wegwijs.planning.agenda;

import java.time.Instant;
import nl.wegwijs.shared.catalogue.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Something at a time that is no appointment, as a newcomer sees it.
 *
 * @param kind what it is in one or two words, such as "Workshop"
 * @param place the name of the place, as people write it
 * @param address of the place in one line; null where nobody knows it yet
 * @param child the name of the child of the household whom it is for; null when it is for the newcomer
 * @param path where all about it is to be seen, without a slash in front; no two dates have the same
 */
public record MyDate(
        Instant start,
        Instant end,
        String pictogram,
        String kind,
        LocalText title,
        String place,
        @Nullable String address,
        @Nullable String child,
        DateState state,
        String path) {}
