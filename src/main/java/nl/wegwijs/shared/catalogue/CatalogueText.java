package nl.wegwijs.shared.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;

/** One short text of a catalogue entry in one language. Never changed, only replaced. */
@Entity
@Table(name = "catalogue_text")
class CatalogueText {

    @EmbeddedId
    private Key key;

    @Column(nullable = false, length = CatalogueTexts.MAX_LENGTH)
    private String text;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CatalogueText() {}

    CatalogueText(Key key, String text) {
        this.key = key;
        this.text = text;
    }

    Key key() {
        return key;
    }

    String text() {
        return text;
    }

    /** The language stands here as its code: JPA converts no part of an id. */
    @Embeddable
    record Key(
            @Column(name = "owner_id") UUID owner,
            String field,
            @Column(name = "language") String languageCode) implements Serializable {

        Key(UUID owner, String field, Language language) {
            this(owner, field, language.code());
        }

        Language language() {
            return Language.ofCode(languageCode).orElseThrow();
        }
    }
}
