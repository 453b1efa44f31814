package nl.wegwijs.workshop;

import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.StaffId;

/** Somebody who gives workshops, and in which languages. */
public record TrainerChoice(StaffId id, String name, Set<Language> languages) {

    public TrainerChoice {
        languages = Set.copyOf(languages);
    }
}
