package nl.wegwijs.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A purpose of appointments, such as an intake: how long it takes and what to bring. */
@Entity
@Table(name = "appointment_kind")
class AppointmentKind {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private KindId id;

    private String pictogram;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int minutes;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "appointment_kind_brings", joinColumns = @JoinColumn(name = "kind_id"))
    @AttributeOverride(name = "value", column = @Column(name = "item_id"))
    private Set<BringItemId> brings = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected AppointmentKind() {}

    AppointmentKind(String pictogram, int minutes, Set<BringItemId> brings) {
        this.id = KindId.next();
        this.pictogram = pictogram;
        this.minutes = minutes;
        this.brings = new HashSet<>(brings);
        this.active = true;
    }

    void describe(String pictogram, int minutes, Set<BringItemId> brings) {
        this.pictogram = pictogram;
        this.minutes = minutes;
        this.brings.retainAll(brings);
        this.brings.addAll(brings);
    }

    void retire() {
        active = false;
    }

    void bringBack() {
        active = true;
    }

    KindId id() {
        return id;
    }

    String pictogram() {
        return pictogram;
    }

    int minutes() {
        return minutes;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version == null ? 0 : version;
    }

    Set<BringItemId> brings() {
        return Set.copyOf(brings);
    }
}
