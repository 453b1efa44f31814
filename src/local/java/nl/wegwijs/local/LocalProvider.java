package nl.wegwijs.local;

import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * An OpenID Connect provider for one machine, in a Spring context of its own on a port of its own. Stands in for the
 * broker of DigiD and for the organisation's provider.
 */
public final class LocalProvider implements AutoCloseable {

    public static final String NEWCOMER_CLIENT = "wegwijs-newcomer";
    public static final String STAFF_CLIENT = "wegwijs-staff";

    private final ConfigurableApplicationContext context;

    private LocalProvider(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts the provider for a portal at an address such as {@code http://localhost:8080}. */
    public static LocalProvider start(int port, String portal) {
        var issuer = issuer(port);
        var context = new SpringApplicationBuilder(ProviderSetup.class)
                .web(WebApplicationType.SERVLET)
                // Not the portal's application.yaml, which is on the same class path.
                .properties(Map.of("spring.config.name", "local-provider"))
                .run("--server.port=" + port, "--wegwijs.local.issuer=" + issuer, "--wegwijs.local.portal=" + portal);
        return new LocalProvider(context);
    }

    /** By which the portal knows the provider on this port. */
    public static String issuer(int port) {
        return "http://localhost:" + port;
    }

    @Override
    public void close() {
        context.close();
    }
}
