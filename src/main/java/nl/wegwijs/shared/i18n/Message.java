package nl.wegwijs.shared.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One ICU message, parsed once. */
final class Message {

    private final Language language;
    private final MessageFormat format;
    private final Set<String> arguments;
    /** Arguments that only appear as they are, not to choose a form by: a name may need bidirectional isolation. */
    private final Set<String> inserted = new HashSet<>();
    /** The finished text, where there are no arguments. */
    private final @Nullable String constant;

    Message(Language language, String pattern) {
        this.language = language;
        this.format = new MessageFormat(pattern, language.locale());
        this.arguments = Set.copyOf(format.getArgumentNames());
        var parts = new MessagePattern(pattern);
        var chosenBy = new HashSet<String>();
        for (var i = 0; i < parts.countParts(); i++) {
            var part = parts.getPart(i);
            if (part.getType() == MessagePattern.Part.Type.ARG_START) {
                var name = parts.getSubstring(parts.getPart(i + 1));
                (part.getArgType() == MessagePattern.ArgType.NONE ? inserted : chosenBy).add(name);
            }
        }
        inserted.removeAll(chosenBy);
        this.constant = arguments.isEmpty() ? format.format(Map.of()) : null;
    }

    /** @param named what an argument stands for; names the message does not use are ignored */
    String with(Map<String, Object> named) {
        var isolated = new HashMap<>(named);
        isolated.replaceAll((name, value) ->
                value instanceof String text && inserted.contains(name) ? Bidi.isolated(language, text) : value);
        return withUnchanged(isolated);
    }

    /** Without isolating inserted text. */
    String withUnchanged(Map<String, Object> named) {
        if (constant != null) {
            return constant;
        }
        if (!named.keySet().containsAll(arguments)) {
            throw new IllegalArgumentException(
                    "The message '" + format.toPattern() + "' needs " + arguments + ", got " + named.keySet());
        }
        // A MessageFormat is not safe to use from two threads at once; a copy is cheap, parsing is not.
        return ((MessageFormat) format.clone()).format(named);
    }
}
