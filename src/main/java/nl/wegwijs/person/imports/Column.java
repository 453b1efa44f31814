package nl.wegwijs.person.imports;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns that are read, by their Dutch and English headings. Capitals, spaces and dashes do not matter. */
public enum Column {
    NUMBER(true, "nummer", "number", "clientnummer"),
    NAME(true, "naam", "name", "volledigenaam", "fullname"),
    HOUSEHOLD(true, "huishouden", "household", "huishoudnummer", "householdnumber"),
    READS(true, "leest", "reads", "taal", "language"),
    INTAKE_YEAR(true, "instroomjaar", "intakeyear", "jaar"),
    LATIN_NAME(false, "naamlatijn", "latinname", "naaminlatijnseletters"),
    BIRTH_DATE(false, "geboortedatum", "birthdate", "dateofbirth"),
    PHONE(false, "telefoon", "phone", "telefoonnummer", "mobiel", "mobile"),
    EMAIL(false, "email", "emailadres", "emailaddress"),
    SPEAKS(false, "spreekt", "speaks", "talen", "languages"),
    INTERPRETER(false, "tolk", "interpreter", "tolknodig", "interpreterneeded"),
    ADDRESS(false, "adres", "address", "straat", "street"),
    POSTCODE(false, "postcode", "postalcode"),
    TOWN(false, "woonplaats", "town", "plaats", "city"),
    CONTACT_PERSON(false, "contactpersoon", "contactperson");

    private final boolean required;
    private final List<String> headings;

    Column(boolean required, String... headings) {
        this.required = required;
        this.headings = List.of(headings);
    }

    public boolean isRequired() {
        return required;
    }

    static Optional<Column> of(String heading) {
        var plain = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }
}
