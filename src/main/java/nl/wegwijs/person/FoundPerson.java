package nl.wegwijs.person;

import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/**
 * A person as the list shows them. What belongs to the whole file is filled in by the database only for those who may
 * see it.
 *
 * @param wholeFile whether the staff member may open the file; without it the last three are null
 */
public record FoundPerson(
        NewcomerId id,
        String number,
        String name,
        Language reads,
        Set<Language> speaks,
        boolean interpreterNeeded,
        @Nullable String phone,
        boolean active,
        boolean wholeFile,
        @Nullable LocalDate birthDate,
        @Nullable String household,
        @Nullable String contactPerson) {}
