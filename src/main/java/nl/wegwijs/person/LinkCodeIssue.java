package nl.wegwijs.person;

import java.time.Clock;
import java.util.Optional;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForFileKeepers;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issues the one-time codes by which newcomers open their own file for the first time. */
@Service
@ForFileKeepers
@Transactional
public class LinkCodeIssue {

    private final LinkCodes codes;
    private final Newcomers newcomers;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    LinkCodeIssue(LinkCodes codes, Newcomers newcomers, CurrentPerson currentPerson, Clock clock) {
        this.codes = codes;
        this.newcomers = newcomers;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** A new code; earlier ones that were not used stop working. Empty for a file that is closed or out of sight. */
    public Optional<IssuedCode> issue(NewcomerId id) {
        return newcomers
                .file(id, Sight.of(currentPerson))
                .map(FileRow::newcomer)
                .filter(Newcomer::active)
                .map(this::issue);
    }

    private IssuedCode issue(Newcomer newcomer) {
        codes.withdrawUnused(newcomer.id());
        var plain = OneTimeCode.next();
        while (codes.existsByLookup(plain.lookup())) {
            plain = OneTimeCode.next();
        }
        var code = codes.save(new LinkCode(newcomer.id(), plain, currentPerson.staff(), clock.instant()));
        return new IssuedCode(
                plain.grouped(), code.expiresAt(), newcomer.fullName(), newcomer.number(), newcomer.readsLanguage());
    }
}
