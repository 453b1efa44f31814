package nl.wegwijs.shared.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;

/** A person of the portal who has proved who they are: a newcomer (only that role) or a staff member. */
public record SignedInPerson(UUID id, String name, Language language, Set<Role> roles) implements Serializable {

    public SignedInPerson {
        roles = Set.copyOf(roles);
    }

    public boolean isNewcomer() {
        return roles.contains(Role.NEWCOMER);
    }
}
