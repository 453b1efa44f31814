package nl.wegwijs.shared.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/** What one person was typing in one form. Never changed, only replaced. */
@Entity
@Table(name = "draft")
class Draft {

    @EmbeddedId
    private Key key;

    @Column(nullable = false, length = Drafts.MAX_LENGTH, columnDefinition = "mediumtext")
    private String content;

    @Column(nullable = false)
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Draft() {}

    Draft(Key key, String content, Instant savedAt) {
        this.key = key;
        this.content = content;
        this.savedAt = savedAt;
    }

    String form() {
        return key.form();
    }

    String content() {
        return content;
    }

    @Embeddable
    record Key(@Column(name = "person_id") UUID person, String form) implements Serializable {}
}
