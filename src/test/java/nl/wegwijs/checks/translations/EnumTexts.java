package nl.wegwijs.checks.translations;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The names of enum constants: an enum with one name has names for all its constants. */
final class EnumTexts {

    private static final String PREFIX = "enum.";

    private EnumTexts() {}

    /** The constants of every enum of the portal, by the enum's simple name. */
    static Map<String, Set<String>> ofThePortal() {
        var enums = new TreeMap<String, Set<String>>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("nl.wegwijs").stream()
                        .filter(JavaClass::isEnum)
                        .forEach(type -> enums.computeIfAbsent(type.getSimpleName(), name -> new TreeSet<>())
                                .addAll(constants(type)));
        return enums;
    }

    private static List<String> constants(JavaClass type) {
        return Arrays.stream(type.reflect().getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    static List<String> problems(Set<String> keys, Map<String, Set<String>> enums) {
        var problems = new ArrayList<String>();
        var named = new TreeSet<String>();
        for (var key : keys) {
            if (key.startsWith(PREFIX)) {
                var parts = key.split("\\.", 3);
                named.add(parts[1]);
                if (!enums.getOrDefault(parts[1], Set.of()).contains(parts[2])) {
                    problems.add("no such constant: " + key);
                }
            }
        }
        for (var type : named) {
            for (var constant : enums.getOrDefault(type, Set.of())) {
                if (!keys.contains(PREFIX + type + "." + constant)) {
                    problems.add("missing " + PREFIX + type + "." + constant);
                }
            }
        }
        return problems;
    }
}
