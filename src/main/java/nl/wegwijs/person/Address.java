package nl.wegwijs.person;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Where a household lives. All parts may be unknown: some households wait for a house. */
@Embeddable
public record Address(
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String city) {

    public static Address unknown() {
        return new Address(null, null, null);
    }

    public boolean isKnown() {
        return address != null;
    }
}
