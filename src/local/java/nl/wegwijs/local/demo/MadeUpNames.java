package nl.wegwijs.local.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wegwijs.shared.i18n.Language;

/** Believable names of nobody, in the script of their language. */
final class MadeUpNames {

    /** A name as its bearer writes it, and as a Dutch desk does. */
    record Name(String own, String latin) {
        Name with(Name family) {
            return new Name(own + " " + family.own, latin + " " + family.latin);
        }
    }

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Chance chance;

    MadeUpNames(Chance chance) {
        this.chance = chance;
        read().lines().filter(line -> !line.startsWith("#")).forEach(line -> {
            var parts = line.split(" ", 3);
            names.put(
                    parts[0] + parts[1],
                    Arrays.stream(parts[2].split(",")).map(MadeUpNames::name).toList());
        });
    }

    Name woman(Language language) {
        return any(language, "F");
    }

    Name man(Language language) {
        return any(language, "M");
    }

    Name family(Language language) {
        return any(language, "S");
    }

    private Name any(Language language, String part) {
        return chance.pick(Objects.requireNonNull(names.get(language.code() + part)));
    }

    private static Name name(String written) {
        var parts = written.split("=", 2);
        return new Name(parts[0], parts[parts.length - 1]);
    }

    private static String read() {
        try (var in = Objects.requireNonNull(MadeUpNames.class.getResourceAsStream("/demo/names.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
