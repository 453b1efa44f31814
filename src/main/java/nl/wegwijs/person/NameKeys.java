package nl.wegwijs.person;

import java.util.Set;
import org.jspecify.annotations.Nullable;

final class NameKeys {
    private NameKeys() {}

    static Set<String> of(String fullName, @Nullable String latinName) {
        return Set.of();
    }
}
