package nl.wegwijs.person;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * The plain text of a one-time code: ten characters, four that find its row and six that prove it.
 *
 * <p>The proof has some 30 bits, which is plenty against five tries, but little against someone with a copy of the
 * database: so it is kept as a slow, salted hash.
 */
final class OneTimeCode {

    /** No 0 and O, no 1, I and L, no U that looks like V. */
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private static final int LENGTH = 10;
    private static final int LOOKUP_LENGTH = 4;
    private static final int HASH_ROUNDS = 210_000;
    private static final int HASH_BITS = 256;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String characters;

    private OneTimeCode(String characters) {
        this.characters = characters;
    }

    static OneTimeCode next() {
        var characters = new StringBuilder();
        RANDOM.ints(LENGTH, 0, ALPHABET.length()).forEach(index -> characters.append(ALPHABET.charAt(index)));
        return new OneTimeCode(characters.toString());
    }

    /** Reads what someone typed: in any case, with or without the dash, with the digits of their own script. */
    static Optional<OneTimeCode> read(String typed) {
        var characters = new StringBuilder();
        typed.toUpperCase(Locale.ROOT).codePoints().limit(100).forEach(point -> {
            var digit = Character.digit(point, 10);
            var character = digit >= 0 ? Character.forDigit(digit, 10) : point;
            if (ALPHABET.indexOf(character) >= 0) {
                characters.appendCodePoint(character);
            }
        });
        return characters.length() == LENGTH ? Optional.of(new OneTimeCode(characters.toString())) : Optional.empty();
    }

    /** The public part, by which the row is found. */
    String lookup() {
        return characters.substring(0, LOOKUP_LENGTH);
    }

    /** As people read it: ABCDE-FGHJK. */
    String grouped() {
        return characters.substring(0, LENGTH / 2) + "-" + characters.substring(LENGTH / 2);
    }

    String hash(UUID salt) {
        var spec = new PBEKeySpec(
                characters.toCharArray(),
                salt.toString().getBytes(java.nio.charset.StandardCharsets.US_ASCII),
                HASH_ROUNDS,
                HASH_BITS);
        try {
            var hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec);
            return HexFormat.of().formatHex(hash.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean matches(String hash, UUID salt) {
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(hash), HexFormat.of().parseHex(hash(salt)));
    }

    @Override
    public String toString() {
        return "a one-time code";
    }
}
