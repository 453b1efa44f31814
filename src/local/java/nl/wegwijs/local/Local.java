package nl.wegwijs.local;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.local.demo.DemonstrationPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs the portal on this machine. Reads the properties {@code wegwijs.local.port}, {@code wegwijs.local.provider-port},
 * {@code wegwijs.local.data} and {@code wegwijs.local.fresh}.
 */
final class Local {

    private static final Logger LOG = LoggerFactory.getLogger(Local.class);

    private Local() {}

    static void main() {
        try {
            var data = Path.of(System.getProperty("wegwijs.local.data", ".data"));
            if (Boolean.getBoolean("wegwijs.local.fresh")) {
                LocalPortal.deleteData(data);
            }
            var portal = LocalPortal.start(
                    data,
                    Integer.getInteger("wegwijs.local.port", 8080),
                    Integer.getInteger("wegwijs.local.provider-port", 9100));
            print(portal);
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        } catch (RuntimeException e) {
            // Also ends what has started already: threads of the identity provider would keep the process alive.
            LOG.error("The portal does not start", e);
            System.exit(1);
        }
    }

    private static void print(LocalPortal portal) {
        System.out.printf(
                """

                The portal runs at %s
                Newcomers: %s
                Staff:     %s
                The password of everybody is "%s". Stop with Ctrl+C.
                """,
                portal.address(),
                names(DemonstrationPerson.newcomers()),
                names(DemonstrationPerson.staff()),
                DemonstrationPerson.PASSWORD);
        new FirstCode(portal.context())
                .issue()
                .ifPresent(code -> System.out.printf(
                        "The newcomer \"%s\" has no account yet: the one-time code is %s%n",
                        DemonstrationPerson.NOT_LINKED.username(), code));
        System.out.println();
    }

    private static String names(List<DemonstrationPerson> people) {
        return people.stream().map(DemonstrationPerson::username).collect(Collectors.joining(", "));
    }
}
