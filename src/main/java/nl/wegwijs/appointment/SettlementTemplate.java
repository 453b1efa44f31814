package nl.wegwijs.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The appointments of a settlement day in their order, from which a household's day is planned. */
@Entity
@Table(name = "settlement_template")
class SettlementTemplate {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private TemplateId id;

    private String name;
    private LocalTime startsAt;
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "settlement_step", joinColumns = @JoinColumn(name = "template_id"))
    @OrderColumn(name = "position", columnDefinition = "tinyint")
    private List<SettlementStep> steps = new ArrayList<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SettlementTemplate() {}

    SettlementTemplate(String name, LocalTime startsAt, List<SettlementStep> steps) {
        this.id = TemplateId.next();
        this.name = name;
        this.startsAt = startsAt;
        this.steps = new ArrayList<>(steps);
        this.active = true;
    }

    void describe(String name, LocalTime startsAt, List<SettlementStep> steps) {
        this.name = name;
        this.startsAt = startsAt;
        this.steps.clear();
        this.steps.addAll(steps);
    }

    void retire() {
        active = false;
    }

    void bringBack() {
        active = true;
    }

    TemplateId id() {
        return id;
    }

    int version() {
        return version == null ? 0 : version;
    }

    DayTemplate record() {
        return new DayTemplate(id, name, startsAt, steps, active, version());
    }
}
