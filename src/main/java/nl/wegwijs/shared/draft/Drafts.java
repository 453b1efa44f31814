package nl.wegwijs.shared.draft;

import java.time.Clock;
import java.util.Optional;
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
    public static final int MAX_LENGTH = 8000;

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
        return rows.findById(key(form)).map(Draft::content);
    }

    /** When the form was sent or given up. */
    public void forget(String form) {
        rows.deleteById(key(form));
    }

    private Draft.Key key(String form) {
        return new Draft.Key(currentPerson.find().orElseThrow().id(), form);
    }
}
