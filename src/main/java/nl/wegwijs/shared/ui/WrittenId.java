package nl.wegwijs.shared.ui;

import java.util.Optional;
import java.util.UUID;

/** An id in an address. Whoever types something else there gets nothing, and no error. */
public final class WrittenId {

    private WrittenId() {}

    public static Optional<UUID> of(String written) {
        try {
            return Optional.of(UUID.fromString(written));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
