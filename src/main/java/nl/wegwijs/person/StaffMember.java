package nl.wegwijs.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** Someone who works for newcomers, paid or as a volunteer. */
@Entity
class StaffMember {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private StaffId id;

    private String fullName;
    private String email;
    private @Nullable String phone;
    private @Nullable String team;
    private Language language;
    private boolean active;

    @ElementCollection
    @CollectionTable(name = "staff_role", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_language", joinColumns = @JoinColumn(name = "staff_id"))
    @Column(name = "language")
    private Set<Language> languages = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_location", joinColumns = @JoinColumn(name = "staff_id"))
    @AttributeOverride(name = "value", column = @Column(name = "location_id"))
    private Set<LocationId> locations = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "staff_day_part", joinColumns = @JoinColumn(name = "staff_id"))
    private Set<WorkingTime> workingTimes = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected StaffMember() {}

    @SuppressWarnings("NullAway.Init")
    StaffMember(StaffId id, StaffDetails details) {
        this.id = id;
        this.active = true;
        change(details);
    }

    void change(StaffDetails details) {
        fullName = details.fullName();
        email = details.email();
        phone = details.phone();
        team = details.team();
        language = details.language();
        replace(roles, details.roles());
        replace(languages, details.languages());
        replace(locations, details.locations());
        replace(workingTimes, details.workingTimes());
    }

    private static <T> void replace(Set<T> old, Set<T> wanted) {
        old.retainAll(wanted);
        old.addAll(wanted);
    }

    void chooses(Language chosen) {
        language = chosen;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    StaffDetails details() {
        return new StaffDetails(fullName, email, phone, team, language, roles, languages, locations, workingTimes);
    }

    StaffId id() {
        return id;
    }

    String email() {
        return email;
    }

    Set<Role> roles() {
        return Set.copyOf(roles);
    }

    String fullName() {
        return fullName;
    }

    @Nullable
    String phone() {
        return phone;
    }

    @Nullable
    String team() {
        return team;
    }

    Set<LocationId> locations() {
        return Set.copyOf(locations);
    }

    Set<Language> languages() {
        return Set.copyOf(languages);
    }

    boolean active() {
        return active;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
