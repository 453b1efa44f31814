package nl.wegwijs.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A workshop of the catalogue: a track that people must follow, or a module that they may. */
@Entity
@Table(name = "workshop")
class Workshop {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private WorkshopId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_id"))
    private WorkshopSetId set;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    private String pictogram;

    @JdbcTypeCode(SqlTypes.TINYINT)
    private int sessionsToPass;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int minGroup;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int capacity;

    @JdbcTypeCode(SqlTypes.TINYINT)
    private int inviteAtMost;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "follows_id"))
    private @Nullable WorkshopId follows;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int position;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "workshop_part", joinColumns = @JoinColumn(name = "workshop_id"))
    @OrderColumn(name = "position", columnDefinition = "tinyint")
    private List<Part> parts = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Workshop() {}

    Workshop(WorkshopDetails details) {
        this.id = WorkshopId.next();
        this.active = true;
        this.set = details.set();
        this.regime = details.regime();
        this.pictogram = details.pictogram();
        describe(details);
    }

    final void describe(WorkshopDetails details) {
        set = details.set();
        regime = details.regime();
        pictogram = details.pictogram();
        sessionsToPass = details.sessionsToPass();
        minGroup = details.minGroup();
        capacity = details.capacity();
        inviteAtMost = details.inviteAtMost();
        follows = details.follows();
        position = details.position();
        parts.clear();
        parts.addAll(details.parts());
    }

    void retire() {
        active = false;
    }

    void bringBack() {
        active = true;
    }

    WorkshopId id() {
        return id;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version == null ? 0 : version;
    }

    WorkshopDetails details() {
        return new WorkshopDetails(
                set, regime, pictogram, sessionsToPass, minGroup, capacity, inviteAtMost, follows, position, parts);
    }
}
