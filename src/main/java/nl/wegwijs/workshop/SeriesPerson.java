package nl.wegwijs.workshop;

import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** A newcomer of a series, with what a trainer has to know to talk with this person. */
public record SeriesPerson(
        NewcomerId id,
        String number,
        String name,
        Language reads,
        boolean interpreterNeeded,
        @Nullable String phone) {}
