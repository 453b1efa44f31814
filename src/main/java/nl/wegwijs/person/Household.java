package nl.wegwijs.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** People who live together. */
@Entity
class Household {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private HouseholdId id;

    private String number;

    @Embedded
    private @Nullable Address address;

    private @Nullable LocalDate movedInOn;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Household() {}

    Household(HouseholdId id, String number) {
        this.id = id;
        this.number = number;
    }

    void movesTo(Address newAddress, @Nullable LocalDate on) {
        this.address = newAddress;
        this.movedInOn = on;
    }

    HouseholdId id() {
        return id;
    }

    String number() {
        return number;
    }

    Address address() {
        return address == null ? Address.unknown() : address;
    }

    @Nullable
    LocalDate movedInOn() {
        return movedInOn;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
