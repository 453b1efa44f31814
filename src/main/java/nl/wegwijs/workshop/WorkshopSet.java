package nl.wegwijs.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A programme of workshops, such as that of one municipality. */
@Entity
@Table(name = "workshop_set")
class WorkshopSet {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WorkshopSetId id;

    private String name;
    private boolean active;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected WorkshopSet() {}

    WorkshopSet(String name) {
        this.id = WorkshopSetId.next();
        this.name = name;
        this.active = true;
    }

    void retire() {
        active = false;
    }

    void bringBack() {
        active = true;
    }

    WorkshopSetId id() {
        return id;
    }

    String name() {
        return name;
    }

    boolean isActive() {
        return active;
    }
}
