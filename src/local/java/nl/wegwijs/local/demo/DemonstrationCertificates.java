package nl.wegwijs.local.demo;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.certificate.Certificates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/** Certificates of the made-up series that are finished, issued by the portal itself on behalf of a manager. */
public final class DemonstrationCertificates {

    private final Certificates certificates;
    private final JdbcClient jdbc;

    public DemonstrationCertificates(Certificates certificates, JdbcClient jdbc) {
        this.certificates = certificates;
        this.jdbc = jdbc;
    }

    public void issue() {
        signIn(ids("select staff_id from staff_role where role = 'MANAGER' limit 1")
                .getFirst());
        try {
            ids("select id from series where status = 'FINISHED' order by last_ends_at")
                    .forEach(series -> certificates.issue(new SeriesId(series)));
        } finally {
            SecurityContextHolder.clearContext();
        }
        jdbc.sql("""
                        update certificate set registered_on = finished_on + interval 5 day, registered_by = issued_by
                        where duty and finished_on < current_date - interval 20 day""").update();
    }

    private static void signIn(UUID manager) {
        var person = new SignedInPerson(manager, "", Language.NL, Set.of(Role.MANAGER));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                person, null, List.of(new SimpleGrantedAuthority(Role.MANAGER.authority()))));
        SecurityContextHolder.setContext(context);
    }

    private List<UUID> ids(String sql) {
        return jdbc.sql(sql)
                .query((row, _) -> Objects.requireNonNull(row.getObject(1, UUID.class)))
                .list();
    }
}
