package nl.wegwijs.person;

import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/**
 * The whole file of a newcomer.
 *
 * @param version of the file as it was read, to notice that a colleague changed it meanwhile
 */
public record PersonFile(
        NewcomerId id,
        String number,
        NewcomerDetails details,
        boolean active,
        int version,
        @Nullable NamedStaff contactPerson,
        HouseholdFile household,
        List<HouseholdMember> members) {

    public PersonFile {
        members = List.copyOf(members);
    }

    /** Where the file of a newcomer is shown, without a slash in front. */
    public static String path(NewcomerId id) {
        return "staff/people?person=" + id.value();
    }

    /** The household a newcomer lives in. */
    public record HouseholdFile(
            HouseholdId id,
            String number,
            Address address,
            @Nullable LocalDate movedInOn,
            int version) {}

    /** Someone of the same household. */
    public record HouseholdMember(
            NewcomerId id,
            String number,
            String name,
            @Nullable LocalDate birthDate,
            boolean active) {}
}
