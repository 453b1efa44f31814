package nl.wegwijs.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What other modules may know of people, to act for the signed-in person. Not for screens: it does not narrow down by
 * role, so the caller has to have the right to the household or appointment in question.
 */
public interface PeopleLookup {

    /** The active members of a household, oldest first. */
    List<Member> members(HouseholdId household);

    Optional<Member> newcomer(NewcomerId newcomer);

    /** Names of active and deactivated newcomers, in one statement. */
    Map<NewcomerId, String> newcomerNames(Collection<NewcomerId> newcomers);

    /** Names of active and deactivated staff, in one statement. */
    Map<StaffId, String> staffNames(Collection<StaffId> staff);

    Optional<Staff> staff(StaffId staff);

    /** The parts of the week in which somebody works; empty when nobody filled that in. */
    Set<WorkingTime> workingTimes(StaffId staff);

    /** Active staff, by name. */
    List<Staff> allStaff();

    /** A newcomer in the household. */
    record Member(
            NewcomerId id,
            HouseholdId household,
            String number,
            String name,
            @Nullable LocalDate birthDate,
            @Nullable String phone,
            Language reads,
            Set<Language> speaks,
            boolean interpreterNeeded,
            @Nullable StaffId contactPerson) {

        /** Under 16: parents see and answer the appointments of these children. */
        public boolean isChildOn(LocalDate day) {
            return birthDate != null && birthDate.plusYears(16).isAfter(day);
        }
    }

    /**
     * A staff member as colleagues and newcomers may know them.
     *
     * @param locations where this staff member works; empty when nobody filled that in
     */
    record Staff(
            StaffId id,
            String name,
            @Nullable String phone,
            @Nullable String team,
            Set<Language> languages,
            Set<LocationId> locations) {}
}
