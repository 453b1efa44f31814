package nl.wegwijs.workshop.file;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** A workshop that somebody finished with another organisation or municipality. */
@Entity
@Table(name = "completion_elsewhere")
class CompletionElsewhere {

    @EmbeddedId
    private Key key;

    private LocalDate finishedOn;
    private String place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "noted_by"))
    private StaffId notedBy;

    private Instant notedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CompletionElsewhere() {}

    CompletionElsewhere(Key key, LocalDate finishedOn, String place, StaffId notedBy, Instant notedAt) {
        this.key = key;
        this.finishedOn = finishedOn;
        this.place = place;
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    /** Corrects what was noted. */
    void note(LocalDate finishedOn, String place, StaffId notedBy, Instant notedAt) {
        this.finishedOn = finishedOn;
        this.place = place;
        this.notedBy = notedBy;
        this.notedAt = notedAt;
    }

    Key key() {
        return key;
    }

    /** Who, and which workshop. */
    @Embeddable
    record Key(
            @Column(name = "newcomer_id") UUID newcomer,
            @Column(name = "workshop_id") UUID workshop) implements Serializable {

        Key(NewcomerId newcomer, WorkshopId workshop) {
            this(newcomer.value(), workshop.value());
        }
    }
}
