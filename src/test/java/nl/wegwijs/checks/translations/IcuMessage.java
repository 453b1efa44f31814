package nl.wegwijs.checks.translations;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wegwijs.shared.i18n.Language;

/** The skeleton of one message: its arguments, and the forms it offers to choose from. */
record IcuMessage(Set<String> arguments, Set<String> selectForms, Set<String> pluralForms) {

    /** @throws IllegalArgumentException where the message cannot be parsed */
    static IcuMessage parse(String text) {
        var pattern = new MessagePattern(text);
        var message = new IcuMessage(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
        var open = new ArrayList<MessagePattern.ArgType>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            switch (part.getType()) {
                case ARG_START -> open.addLast(part.getArgType());
                case ARG_LIMIT -> open.removeLast();
                case ARG_NAME, ARG_NUMBER -> message.arguments.add(pattern.getSubstring(part));
                case ARG_SELECTOR ->
                    (open.getLast() == MessagePattern.ArgType.SELECT ? message.selectForms : message.pluralForms)
                            .add(pattern.getSubstring(part));
                default -> {}
            }
        }
        return message;
    }

    /** What is wrong with the plurals in this language, apart from what ICU itself demands. */
    List<String> pluralProblems(Language language) {
        var problems = new ArrayList<String>();
        if (pluralForms.isEmpty()) {
            return problems;
        }
        var known = PluralRules.forLocale(ULocale.forLocale(language.locale())).getKeywords();
        pluralForms.stream()
                .filter(form -> !form.startsWith("=") && !known.contains(form))
                .forEach(form -> problems.add("a plural form the language does not have: " + form));
        if (!pluralForms.containsAll(needed(language))) {
            problems.add("plural forms missing, the language needs " + needed(language));
        }
        return problems;
    }

    private static Set<String> needed(Language language) {
        return switch (language) {
            case RU, UK -> Set.of("one", "few", "many");
            case AR -> Set.of("few");
            default -> Set.of();
        };
    }
}
