package nl.wegwijs.person;

import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/** What staff fill in about a newcomer. */
public record NewcomerDetails(
        String fullName,
        @Nullable String latinName,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        Language reads,
        Set<Language> speaks,
        boolean interpreterNeeded,
        int intakeYear) {

    public NewcomerDetails {
        fullName = fullName.strip();
        latinName = emptyToNull(latinName);
        phone = emptyToNull(phone);
        email = emptyToNull(email);
        speaks = Set.copyOf(speaks);
    }

    private static @Nullable String emptyToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
