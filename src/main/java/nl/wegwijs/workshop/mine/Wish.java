package nl.wegwijs.workshop.mine;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.workshop.WorkshopId;
import org.springframework.data.domain.Persistable;

/** A newcomer would like a workshop for which there is no group in a language they understand. Never changed. */
@Entity
@Table(name = "workshop_wish")
class Wish implements Persistable<Wish.Key> {

    @EmbeddedId
    private Key key;

    private Language language;
    private Instant since;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Wish() {}

    Wish(NewcomerId newcomer, WorkshopId workshop, Language language, Instant since) {
        this.key = Key.of(newcomer, workshop);
        this.language = language;
        this.since = since;
    }

    @Override
    public Key getId() {
        return key;
    }

    /** Only ever saved as a new row. */
    @Override
    public boolean isNew() {
        return true;
    }

    /** Who wishes what. */
    @Embeddable
    record Key(
            @Column(name = "newcomer_id") UUID newcomer,
            @Column(name = "workshop_id") UUID workshop) implements Serializable {

        static Key of(NewcomerId newcomer, WorkshopId workshop) {
            return new Key(newcomer.value(), workshop.value());
        }
    }
}
