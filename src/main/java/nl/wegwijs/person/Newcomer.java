package nl.wegwijs.person;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.wegwijs.person.names.NameKeys;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A person with a temporary asylum residence permit, living or about to live in the municipality. */
@Entity
class Newcomer {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private NewcomerId id;

    private String number;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "household_id"))
    private HouseholdId household;

    private String fullName;
    private @Nullable String latinName;
    private @Nullable LocalDate birthDate;
    private @Nullable String phone;
    private @Nullable String phoneDigits;
    private @Nullable String email;
    private Language readsLanguage;
    private boolean interpreterNeeded;

    @JdbcTypeCode(SqlTypes.SMALLINT)
    private int intakeYear;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "contact_person_id"))
    private @Nullable StaffId contactPerson;

    private boolean active;

    @ElementCollection
    @CollectionTable(name = "newcomer_speaks", joinColumns = @JoinColumn(name = "newcomer_id"))
    @Column(name = "language")
    private Set<Language> speaks = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "newcomer_name_key", joinColumns = @JoinColumn(name = "newcomer_id"))
    @Column(name = "name_key")
    private Set<String> nameKeys = new HashSet<>();

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Newcomer() {}

    @SuppressWarnings("NullAway.Init")
    Newcomer(NewcomerId id, String number, HouseholdId household, NewcomerDetails details) {
        this.id = id;
        this.number = number;
        this.household = household;
        this.active = true;
        change(details);
    }

    void change(NewcomerDetails details) {
        fullName = details.fullName();
        latinName = details.latinName();
        birthDate = details.birthDate();
        phone = details.phone();
        phoneDigits = PhoneNumber.digits(phone);
        email = details.email();
        readsLanguage = details.reads();
        interpreterNeeded = details.interpreterNeeded();
        intakeYear = details.intakeYear();
        replace(speaks, details.speaks());
        replace(nameKeys, NameKeys.of(fullName, latinName));
    }

    private static <T> void replace(Set<T> old, Set<T> wanted) {
        old.retainAll(wanted);
        old.addAll(wanted);
    }

    void movesTo(HouseholdId other) {
        household = other;
    }

    void isHelpedBy(@Nullable StaffId staff) {
        contactPerson = staff;
    }

    void chooses(Language language) {
        readsLanguage = language;
    }

    void deactivate() {
        active = false;
    }

    void reactivate() {
        active = true;
    }

    NewcomerDetails details() {
        return new NewcomerDetails(
                fullName, latinName, birthDate, phone, email, readsLanguage, speaks, interpreterNeeded, intakeYear);
    }

    NewcomerId id() {
        return id;
    }

    String number() {
        return number;
    }

    HouseholdId household() {
        return household;
    }

    String fullName() {
        return fullName;
    }

    @Nullable
    LocalDate birthDate() {
        return birthDate;
    }

    Language readsLanguage() {
        return readsLanguage;
    }

    boolean interpreterNeeded() {
        return interpreterNeeded;
    }

    Set<Language> speaks() {
        return Set.copyOf(speaks);
    }

    @Nullable
    StaffId contactPerson() {
        return contactPerson;
    }

    boolean active() {
        return active;
    }

    int version() {
        return version == null ? 0 : version;
    }
}
