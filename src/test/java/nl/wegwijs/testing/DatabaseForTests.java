package nl.wegwijs.testing;

import java.nio.file.Path;
import java.util.Map;
import nl.wegwijs.local.LocalDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts one database per test run, empty, and points the portal at it. */
final class DatabaseForTests implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var database = Holder.DATABASE;
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "database of the tests",
                        Map.of(
                                "spring.datasource.url", database.url(),
                                "spring.datasource.username", database.user(),
                                "spring.datasource.password", database.password())));
    }

    private static final class Holder {
        static final LocalDatabase DATABASE = LocalDatabase.start(Path.of("target", "database"), 0);

        static {
            DATABASE.clear();
        }
    }
}
