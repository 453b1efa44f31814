package nl.wegwijs.shared.security;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Reads the person from Spring Security: the principal is one, or supplies one. */
@Component
class SecurityContextPerson implements CurrentPerson {

    @Override
    public Optional<SignedInPerson> find() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    @Override
    public NewcomerId newcomer() {
        return new NewcomerId(idOf(SignedInPerson::isNewcomer));
    }

    @Override
    public StaffId staff() {
        return new StaffId(idOf(person -> person.roles().stream().anyMatch(Role::isStaff)));
    }

    @Override
    public boolean has(Role role) {
        return find().filter(person -> person.roles().contains(role)).isPresent();
    }

    @Override
    public Language language() {
        return find().map(SignedInPerson::language)
                .orElseGet(() -> Texts.current().language());
    }

    private UUID idOf(Predicate<SignedInPerson> expected) {
        return find().filter(expected)
                .map(SignedInPerson::id)
                .orElseThrow(() -> new AccessDeniedException("Not for the one who is signed in"));
    }

    private static Optional<SignedInPerson> of(@Nullable Authentication authentication) {
        if (authentication == null) {
            return Optional.empty();
        }
        return switch (authentication.getPrincipal()) {
            case SignedInPerson person -> Optional.of(person);
            case Supplier<?> supplier when supplier.get() instanceof SignedInPerson person -> Optional.of(person);
            case null, default -> Optional.empty();
        };
    }
}
