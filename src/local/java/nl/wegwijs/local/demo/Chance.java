package nl.wegwijs.local.demo;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Throws the dice, the same way every time. */
final class Chance {

    private static final long SEED = 2019;

    private final Random random = new Random(SEED);

    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** From low to high, both included. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    /** Ids look like those that the portal makes (UUID version 7), but come from the seed. */
    UUID id() {
        return new UUID(
                (random.nextLong() & ~0xF000L) | 0x7000L,
                (random.nextLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L);
    }
}
