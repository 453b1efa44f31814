package nl.wegwijs.person;

import java.time.Instant;
import nl.wegwijs.shared.i18n.Language;

/** A one-time code just issued. The only moment at which its characters are known: it is kept as a hash. */
public record IssuedCode(String characters, Instant expiresAt, String name, String number, Language reads) {

    @Override
    public String toString() {
        return "a one-time code";
    }
}
