package nl.wegwijs.person;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Knows which newcomer or staff member an account of an identity provider belongs to. */
@Component
@Transactional
class PersonAccounts implements Accounts {

    private final SignInAccounts accounts;
    private final LinkCodes codes;
    private final LinkAttempts attempts;
    private final Newcomers newcomers;
    private final StaffMembers staff;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonAccounts(
            SignInAccounts accounts,
            LinkCodes codes,
            LinkAttempts attempts,
            Newcomers newcomers,
            StaffMembers staff,
            JdbcClient jdbc,
            Clock clock) {
        this.accounts = accounts;
        this.codes = codes;
        this.attempts = attempts;
        this.newcomers = newcomers;
        this.staff = staff;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> find(String issuer, String subject) {
        return accounts.findById(new SignInAccount.Key(issuer, subject)).flatMap(account -> current(account.person()));
    }

    @Override
    public Optional<SignedInPerson> linkStaff(String issuer, String subject, String verifiedEmail) {
        var key = new SignInAccount.Key(issuer, subject);
        if (accounts.findById(key).isPresent()) {
            return find(issuer, subject);
        }
        return staff.findByEmail(verifiedEmail.strip().toLowerCase(Locale.ROOT))
                .filter(StaffMember::active)
                .flatMap(member -> {
                    accounts.save(SignInAccount.of(member.id(), key, clock.instant()));
                    return current(member.id().value());
                });
    }

    @Override
    public LinkResult linkNewcomer(String issuer, String subject, String code) {
        var account = new SignInAccount.Key(issuer, subject);
        if (attempts.exhausted(account)) {
            return new LinkResult.WrongCode();
        }
        var typed = OneTimeCode.read(code);
        var row = typed.flatMap(read -> codes.findByLookup(read.lookup()));
        if (typed.isEmpty() || row.isEmpty()) {
            return wrongCode(account);
        }
        return switch (row.get().tryOut(typed.get(), clock.instant())) {
            case RIGHT -> tie(account, row.get().newcomer());
            case WRONG -> wrongCode(account);
            case EXPIRED -> new LinkResult.Expired();
        };
    }

    private LinkResult wrongCode(SignInAccount.Key account) {
        attempts.wrongCode(account);
        return new LinkResult.WrongCode();
    }

    private LinkResult tie(SignInAccount.Key account, NewcomerId newcomer) {
        var person = current(newcomer.value());
        if (person.isEmpty()) {
            return new LinkResult.WrongCode();
        }
        accounts.untie(account, newcomer);
        accounts.save(SignInAccount.of(newcomer, account, clock.instant()));
        return new LinkResult.Linked(person.get());
    }

    /** One statement, for it is asked at every request. */
    @Override
    @Transactional(readOnly = true)
    public Optional<SignedInPerson> current(UUID personId) {
        var rows = jdbc.sql("""
                        select full_name, reads_language, 'NEWCOMER' from newcomer where id = :id and active
                        union all
                        select s.full_name, s.language, r.role
                        from staff_member s join staff_role r on r.staff_id = s.id
                        where s.id = :id and s.active""")
                .param("id", personId.toString())
                .query((row, number) -> new NameAndRole(row.getString(1), row.getString(2), row.getString(3)))
                .list();
        return rows.stream()
                .findFirst()
                .map(first -> new SignedInPerson(
                        personId,
                        first.name(),
                        Language.ofCode(first.language()).orElseThrow(),
                        rows.stream().map(row -> Role.valueOf(row.role())).collect(Collectors.toSet())));
    }

    private record NameAndRole(String name, String language, String role) {}

    @Override
    public void rememberLanguage(UUID personId, Language language) {
        newcomers.findById(new NewcomerId(personId)).ifPresent(newcomer -> newcomer.chooses(language));
        staff.findById(new StaffId(personId)).ifPresent(member -> member.chooses(language));
    }
}
