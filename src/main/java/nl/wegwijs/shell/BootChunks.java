package nl.wegwijs.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The files of the bundle that every screen needs. Each is found out by the browser only when the one before it has
 * come in; named in the HTML they come at once, which on slow 4G halves the wait.
 */
@Component
class BootChunks {

    private static final String FOLDER = "META-INF/VAADIN/webapp/VAADIN/build/";

    /** {@code import"./x.js"}, {@code import{a}from"./x.js"} and the first step, {@code import("./x.js")}. */
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\\s*[\"'`]\\./([\\w.-]+\\.js)[\"'`]");

    private static final Pattern BOOT_FILE =
            Pattern.compile("(?:indexhtml|generated-flow-imports|FlowClient|FlowBootstrap)-[\\w-]+\\.js");

    private final List<String> paths;

    BootChunks() throws IOException {
        var found = new LinkedHashSet<String>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*.js")) {
            if (BOOT_FILE.matcher(name(file)).matches()) {
                found.add(name(file));
                addStaticImports(file, found);
            }
        }
        paths = found.stream().map(name -> "VAADIN/build/" + name).toList();
    }

    /** Empty where there is no production bundle, as in tests. */
    List<String> paths() {
        return paths;
    }

    private static void addStaticImports(Resource file, Set<String> found) {
        try {
            var imports = IMPORT.matcher(file.getContentAsString(StandardCharsets.UTF_8));
            while (imports.find()) {
                if (!imports.group().contains("(") && found.add(imports.group(1))) {
                    addStaticImports(file.createRelative(imports.group(1)), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Resource file) {
        return Objects.requireNonNull(file.getFilename());
    }
}
