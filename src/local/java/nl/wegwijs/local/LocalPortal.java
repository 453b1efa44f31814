package nl.wegwijs.local;

import java.nio.file.Path;
import nl.wegwijs.Wegwijs;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole portal on one machine: database, identity provider and the portal itself, all on the loopback interface. */
public final class LocalPortal implements AutoCloseable {

    private final LocalDatabase database;
    private final LocalProvider provider;
    private final ConfigurableApplicationContext context;
    private final String address;

    private LocalPortal(
            LocalDatabase database, LocalProvider provider, ConfigurableApplicationContext context, String address) {
        this.database = database;
        this.provider = provider;
        this.context = context;
        this.address = address;
    }

    /**
     * Starts everything.
     *
     * @param data folder in which the database is kept; empty at the first start
     * @param port of the portal; 0 for any
     * @param providerPort of the identity provider; another one is chosen where it is taken
     */
    public static LocalPortal start(Path data, int port, int providerPort) {
        var actualPort = port == 0 ? Ports.anyFree() : port;
        Ports.requireFree(actualPort, "the portal", "Choose another one, such as: ./wegwijs run --port " + (port + 1));
        var address = "http://localhost:" + actualPort;
        var database = LocalDatabase.start(data.resolve("database"), 0);
        var freeProviderPort = providerPort != 0 && Ports.isFree(providerPort) ? providerPort : Ports.anyFree();
        var issuer = LocalProvider.issuer(freeProviderPort);
        var context = new SpringApplicationBuilder(Wegwijs.class)
                .profiles("local")
                .listeners(new Demonstration(issuer))
                .run(
                        "--server.port=" + actualPort,
                        "--wegwijs.portal.address=" + address,
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.username=" + database.user(),
                        "--spring.datasource.password=" + database.password(),
                        "--wegwijs.sign-in.newcomer.issuer-uri=" + issuer,
                        "--wegwijs.sign-in.newcomer.client-id=" + LocalProvider.NEWCOMER_CLIENT,
                        "--wegwijs.sign-in.staff.issuer-uri=" + issuer,
                        "--wegwijs.sign-in.staff.client-id=" + LocalProvider.STAFF_CLIENT);
        // After the portal: both run in one JVM, where Spring Security has one place in which it keeps who is signed
        // in,
        // and Vaadin replaces it at the start. A provider that is there before would look in the wrong place.
        var provider = LocalProvider.start(freeProviderPort, address);
        return new LocalPortal(database, provider, context, address);
    }

    /** Throws away what earlier runs kept in the folder. */
    public static void deleteData(Path data) {
        LocalDatabase.delete(data.resolve("database"));
    }

    public String address() {
        return address;
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    @Override
    public void close() {
        context.close();
        provider.close();
        database.close();
    }
}
