package nl.wegwijs.person;

import java.util.Locale;
import java.util.Set;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import org.jspecify.annotations.Nullable;

/** What an administrator fills in about a staff member. */
public record StaffDetails(
        String fullName,
        String email,
        @Nullable String phone,
        @Nullable String team,
        Language language,
        Set<Role> roles,
        Set<Language> languages,
        Set<LocationId> locations,
        Set<WorkingTime> workingTimes) {

    public StaffDetails {
        fullName = fullName.strip();
        email = email.strip().toLowerCase(Locale.ROOT);
        roles = Set.copyOf(roles);
        languages = Set.copyOf(languages);
        locations = Set.copyOf(locations);
        workingTimes = Set.copyOf(workingTimes);
    }
}
