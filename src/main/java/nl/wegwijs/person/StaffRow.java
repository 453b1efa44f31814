package nl.wegwijs.person;

import java.util.Set;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** A staff member in the list. */
public record StaffRow(
        StaffId id,
        String name,
        String email,
        @Nullable String phone,
        @Nullable String team,
        Set<Role> roles,
        Set<Language> languages,
        boolean active) {}
