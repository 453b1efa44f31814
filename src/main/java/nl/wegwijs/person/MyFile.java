package nl.wegwijs.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/** What is known about a newcomer, as they themselves may see it. */
public record MyFile(
        String name,
        String number,
        @Nullable LocalDate birthDate,
        @Nullable String phone,
        @Nullable String email,
        Language reads,
        Set<Language> speaks,
        boolean interpreterNeeded,
        Address address,
        List<String> household) {

    /** The newcomer's contact person. */
    public record MyContactPerson(String name, @Nullable String phone, String email, Set<Language> languages) {}
}
