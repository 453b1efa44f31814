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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A workshop that is given to one group, in one language. Who is in it, {@link Group} decides. */
@Entity
@Table(name = "series")
class Series {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SeriesId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "workshop_id"))
    private WorkshopId workshop;

    private Language language;
    private boolean easy;
    private @Nullable Language interpreterLanguage;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "location_id"))
    private LocationId location;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "room_id"))
    private @Nullable RoomId room;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int capacity;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int minGroup;

    @Enumerated(EnumType.STRING)
    private SeriesStatus status = SeriesStatus.PLANNED;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "after_series_id"))
    private @Nullable SeriesId after;

    private int nextTurn;
    private Instant firstStartsAt;
    private Instant lastEndsAt;
    private @Nullable LocalDate finishedOn;
    private @Nullable String cancelReason;

    @ElementCollection
    @CollectionTable(name = "series_trainer", joinColumns = @JoinColumn(name = "series_id"))
    @AttributeOverride(name = "value", column = @Column(name = "staff_id"))
    private Set<StaffId> trainers = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Series() {}

    Series(SeriesId id, SeriesPlan plan) {
        this.id = id;
        this.workshop = plan.workshop();
        this.language = plan.language();
        this.easy = plan.easy();
        this.interpreterLanguage = plan.interpreter();
        this.location = plan.location();
        this.room = plan.room();
        this.capacity = plan.capacity();
        this.minGroup = plan.minGroup();
        this.after = plan.after();
        this.trainers = new HashSet<>(plan.trainers());
        this.firstStartsAt = plan.sessions().stream()
                .map(session -> session.slot().start())
                .min(Instant::compareTo)
                .orElseThrow();
        this.lastEndsAt = plan.sessions().stream()
                .map(session -> session.slot().end())
                .max(Instant::compareTo)
                .orElseThrow();
    }

    /** Nobody loses a place when there are fewer than people; the group only takes nobody in. */
    void resize(int capacity, int minGroup) {
        this.capacity = capacity;
        this.minGroup = minGroup;
    }

    void giveTo(Collection<StaffId> trainers) {
        this.trainers.retainAll(trainers);
        this.trainers.addAll(trainers);
    }

    /** After its sessions were moved or cancelled; while one at least is left. */
    void runsAs(Collection<Session> sessions) {
        var held = sessions.stream().filter(session -> !session.isCancelled()).toList();
        firstStartsAt = held.stream()
                .map(session -> session.slot().start())
                .min(Instant::compareTo)
                .orElse(firstStartsAt);
        lastEndsAt = held.stream()
                .map(session -> session.slot().end())
                .max(Instant::compareTo)
                .orElse(lastEndsAt);
    }

    void cancel(@Nullable String reason) {
        become(SeriesStatus.CANCELLED);
        cancelReason = reason;
    }

    void finish(LocalDate on) {
        become(SeriesStatus.FINISHED);
        finishedOn = on;
    }

    private void become(SeriesStatus next) {
        var may = switch (status) {
            case PLANNED -> next != SeriesStatus.PLANNED;
            case FINISHED, CANCELLED -> false;
        };
        if (!may) {
            throw new IllegalStateException("A series that is " + status + " cannot become " + next);
        }
        status = next;
    }

    /** The turn of whoever joins the list now. */
    int takeTurn() {
        return nextTurn++;
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(firstStartsAt);
    }

    boolean hasEnded(Instant now) {
        return !now.isBefore(lastEndsAt);
    }

    /** Whether somebody can still come in. */
    boolean isOpen(Instant now) {
        return status == SeriesStatus.PLANNED && !hasBegun(now);
    }

    SeriesId id() {
        return id;
    }

    WorkshopId workshop() {
        return workshop;
    }

    Language language() {
        return language;
    }

    LocationId location() {
        return location;
    }

    @Nullable
    RoomId room() {
        return room;
    }

    int capacity() {
        return capacity;
    }

    int minGroup() {
        return minGroup;
    }

    SeriesStatus status() {
        return status;
    }

    @Nullable
    SeriesId after() {
        return after;
    }

    Instant firstStartsAt() {
        return firstStartsAt;
    }

    Instant lastEndsAt() {
        return lastEndsAt;
    }

    Set<StaffId> trainers() {
        return Set.copyOf(trainers);
    }
}
