package nl.wegwijs.shell;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * The files of the bundle that every screen needs. Each is found out by the browser only when the one before it has
 * come in; named in the HTML they come at once, which on slow 4G halves the wait.
 */
@Component
class BootChunks {

    private static final String WEBAPP = "META-INF/VAADIN/webapp/";

    /** {@code import"./x.js"}, {@code import{a}from"./x.js"} and the first step, {@code import("./x.js")}. */
    private static final Pattern IMPORT = Pattern.compile("(?:from|import)\\s*\\(?\\s*[\"'`]\\./([\\w.-]+\\.js)[\"'`]");

    private static final Pattern BOOT_FILE =
            Pattern.compile("(?:indexhtml|generated-flow-imports|FlowClient|FlowBootstrap)-[\\w-]+\\.js");

    private final List<String> paths;

    BootChunks() throws IOException {
        var found = new LinkedHashSet<String>();
        // From the page on, not whatever lies in the folder: there may be files of a build before.
        var page = new ClassPathResource(WEBAPP + "index.html");
        if (page.exists()) {
            var named = BOOT_FILE.matcher(page.getContentAsString(StandardCharsets.UTF_8));
            while (named.find()) {
                follow(named.group(), found);
            }
        }
        paths = found.stream().map(name -> "VAADIN/build/" + name).toList();
    }

    /** Empty where there is no production bundle, as in tests. */
    List<String> paths() {
        return paths;
    }

    private static void follow(String name, Set<String> found) throws IOException {
        var file = new ClassPathResource(WEBAPP + "VAADIN/build/" + name);
        if (!file.exists() || !found.add(name)) {
            return;
        }
        var imports = IMPORT.matcher(file.getContentAsString(StandardCharsets.UTF_8));
        while (imports.find()) {
            var imported = imports.group(1);
            if (!imports.group().contains("(") || BOOT_FILE.matcher(imported).matches()) {
                follow(imported, found);
            }
        }
    }
}
