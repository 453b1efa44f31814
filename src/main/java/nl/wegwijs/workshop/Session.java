package nl.wegwijs.workshop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** One meeting of a series. */
@Entity
@Table(name = "workshop_session")
class Session {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private SessionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "series_id"))
    private SeriesId series;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "part_id"))
    private PartId part;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "location_id"))
    private LocationId location;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "room_id"))
    private @Nullable RoomId room;

    private Instant startsAt;
    private Instant endsAt;
    private boolean cancelled;
    private int sequence;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Session() {}

    Session(SeriesId series, PlannedSession planned) {
        this.id = SessionId.next();
        this.series = series;
        this.part = planned.part();
        this.location = planned.location();
        this.room = planned.room();
        this.startsAt = planned.slot().start();
        this.endsAt = planned.slot().end();
    }

    /** What its trainers and its room are booked with. */
    Bookings.Request request(Set<StaffId> trainers) {
        return new Bookings.Request(id.value(), SessionChecks.resources(trainers, room), slot());
    }

    void move(Slot slot, LocationId location, @Nullable RoomId room) {
        this.startsAt = slot.start();
        this.endsAt = slot.end();
        this.location = location;
        this.room = room;
        this.cancelled = false;
        sequence++;
    }

    void cancel() {
        cancelled = true;
        sequence++;
    }

    /** Whether it is being held, or was. */
    boolean hasBegun(Instant now) {
        return !cancelled && !now.isBefore(startsAt);
    }

    SessionId id() {
        return id;
    }

    SeriesId series() {
        return series;
    }

    PartId part() {
        return part;
    }

    LocationId location() {
        return location;
    }

    @Nullable
    RoomId room() {
        return room;
    }

    Slot slot() {
        return new Slot(startsAt, endsAt);
    }

    boolean isCancelled() {
        return cancelled;
    }

    int sequence() {
        return sequence;
    }
}
