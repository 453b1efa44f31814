package nl.wegwijs.local;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wegwijs.local.demo.DemonstrationPerson;
import nl.wegwijs.person.IssuedCode;
import nl.wegwijs.person.LinkCodeIssue;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** A one-time code for the newcomer who has no account yet, issued as the coach would issue it. */
final class FirstCode {

    private final ApplicationContext portal;
    private final JdbcClient jdbc;

    FirstCode(ApplicationContext portal) {
        this.portal = portal;
        this.jdbc = portal.getBean(JdbcClient.class);
    }

    /** Empty where that newcomer has an account by now. */
    Optional<String> issue() {
        var coach = id(
                "select id from staff_member where email = ?",
                DemonstrationPerson.named("coach").email());
        var newcomer = id("""
                select n.id from newcomer n
                where n.full_name = ? and n.active and not exists (select 1 from sign_in_account a where a.newcomer_id = n.id)
                order by n.number limit 1
                """, DemonstrationPerson.NOT_LINKED.name());
        if (coach.isEmpty() || newcomer.isEmpty()) {
            return Optional.empty();
        }
        actAs(coach.get());
        try {
            return portal.getBean(LinkCodeIssue.class)
                    .issue(new NewcomerId(newcomer.get()))
                    .map(IssuedCode::characters);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private Optional<UUID> id(String sql, String value) {
        return jdbc.sql(sql)
                .param(value)
                .query((row, number) -> UUID.fromString(row.getString(1)))
                .optional();
    }

    private static void actAs(UUID coach) {
        var person = DemonstrationPerson.named("coach");
        var principal = new SignedInPerson(coach, person.name(), person.language(), Set.of(Role.COACH));
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new UsernamePasswordAuthenticationToken(
                principal, null, AuthorityUtils.createAuthorityList(Role.COACH.authority())));
        SecurityContextHolder.setContext(context);
    }
}
