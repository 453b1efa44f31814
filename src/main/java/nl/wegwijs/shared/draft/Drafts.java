package nl.wegwijs.shared.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the signed-in person was typing, kept while they type: a lost connection or an ended session loses nothing. In
 * the database, not in the browser, because phones here are shared.
 */
@Service
@ForSignedIn
@Transactional
public class Drafts {

    /** In characters; a form's fields together must allow no more. */
    public static final int MAX_LENGTH = 100_000;

    /** Who has not come back by then has given it up. */
    static final Duration KEPT = Duration.ofDays(30);

    private final DraftRows rows;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    Drafts(DraftRows rows, CurrentPerson currentPerson, Clock clock) {
        this.rows = rows;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * Replaces what was kept for this form; nothing but blanks forgets it.
     *
     * @param form names the form, and the thing it is about: {@code appointment.cancel/0190f3e2-...}
     */
    public void keep(String form, String content) {
        if (content.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("A draft of " + content.length() + " characters for " + form);
        }
        if (content.isBlank()) {
            forget(form);
        } else {
            rows.save(new Draft(key(form), content, clock.instant()));
        }
    }

    @Transactional(readOnly = true)
    public Optional<String> find(String form) {
        return Optional.ofNullable(find(Set.of(form)).get(form));
    }

    /** Of several forms, by form, in one statement. */
    @Transactional(readOnly = true)
    public Map<String, String> find(Set<String> forms) {
        return rows.of(person(), forms, oldest()).stream().collect(Collectors.toMap(Draft::form, Draft::content));
    }

    /** When the form was sent or given up. */
    public void forget(String form) {
        rows.delete(person(), form);
    }

    private Draft.Key key(String form) {
        return new Draft.Key(person(), form);
    }

    private UUID person() {
        return currentPerson.find().orElseThrow().id();
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT);
    }
}
