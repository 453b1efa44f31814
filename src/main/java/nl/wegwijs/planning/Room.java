package nl.wegwijs.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A room or desk at a location, for one meeting at a time. */
@Entity
@Table(name = "room")
class Room {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private RoomId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "location_id"))
    private LocationId location;

    private String name;
    private @Nullable String floor;
    private @Nullable Integer seats;
    private boolean active;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Room() {}

    Room(LocationId location, String name, @Nullable String floor, @Nullable Integer seats) {
        this.id = RoomId.next();
        this.location = location;
        this.name = name;
        this.floor = floor;
        this.seats = seats;
        this.active = true;
    }

    void describe(String name, @Nullable String floor, @Nullable Integer seats) {
        this.name = name;
        this.floor = floor;
        this.seats = seats;
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    RoomId id() {
        return id;
    }

    LocationId location() {
        return location;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version == null ? 0 : version;
    }

    PlaceRoom record() {
        return new PlaceRoom(id, name, floor, seats, active, version());
    }
}
