package nl.wegwijs.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** Something to bring to an appointment, such as a residence permit. */
@Entity
@Table(name = "bring_item")
class BringItem {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private BringItemId id;

    private String pictogram;
    private boolean active;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected BringItem() {}

    BringItem(String pictogram) {
        this.id = BringItemId.next();
        this.pictogram = pictogram;
        this.active = true;
    }

    void draw(String pictogram) {
        this.pictogram = pictogram;
    }

    void retire() {
        active = false;
    }

    void bringBack() {
        active = true;
    }

    BringItemId id() {
        return id;
    }

    String pictogram() {
        return pictogram;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
