package nl.wegwijs.planning;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A place where people meet, with its address and opening hours. */
@Entity
@Table(name = "location")
class Location {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private LocationId id;

    private String name;
    private String address;
    private String postcode;
    private String city;
    private @Nullable String phone;
    private @Nullable BigDecimal latitude;
    private @Nullable BigDecimal longitude;
    private boolean groupLocation;
    private boolean active;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "opening_hours", joinColumns = @JoinColumn(name = "location_id"))
    @MapKeyColumn(name = "weekday", columnDefinition = "tinyint")
    private Map<Byte, OpeningHours> hours = new HashMap<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Location() {}

    @SuppressWarnings("NullAway.Init") // describe sets the rest
    Location(PlaceDetails details) {
        this.id = LocationId.next();
        this.active = true;
        describe(details);
    }

    final void describe(PlaceDetails details) {
        name = details.name();
        address = details.address();
        postcode = details.postcode();
        city = details.city();
        phone = details.phone();
        latitude = details.latitude();
        longitude = details.longitude();
        groupLocation = details.groupLocation();
        hours.keySet().removeIf(weekday -> !details.hours().containsKey(DayOfWeek.of(weekday)));
        details.hours().forEach((weekday, open) -> hours.put((byte) weekday.getValue(), open));
    }

    void close() {
        active = false;
    }

    void reopen() {
        active = true;
    }

    LocationId id() {
        return id;
    }

    boolean isActive() {
        return active;
    }

    int version() {
        return version == null ? 0 : version;
    }

    PlaceDetails details() {
        return new PlaceDetails(
                name, address, postcode, city, phone, latitude, longitude, groupLocation, hoursByWeekday());
    }

    private Map<DayOfWeek, OpeningHours> hoursByWeekday() {
        var byWeekday = new TreeMap<DayOfWeek, OpeningHours>();
        hours.forEach((weekday, open) -> byWeekday.put(DayOfWeek.of(weekday), open));
        return byWeekday;
    }
}
