package nl.wegwijs.appointment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/**
 * Whose appointments a newcomer sees: the own ones, those of the household, and those of children under 16 of the
 * household for whoever is 16 or older.
 */
record VisibleTo(NewcomerId me, HouseholdId household, List<UUID> people) {

    /** A person of the newcomer's household. */
    record Housemate(
            NewcomerId id, HouseholdId household, @Nullable LocalDate birthDate) {

        private boolean isChildOn(LocalDate today) {
            return birthDate != null && birthDate.plusYears(16).isAfter(today);
        }
    }

    static VisibleTo of(NewcomerId me, List<Housemate> household, LocalDate today) {
        var self = household.stream()
                .filter(person -> person.id().equals(me))
                .findFirst()
                .orElseThrow();
        var people = household.stream()
                .filter(person -> person == self || (person.isChildOn(today) && !self.isChildOn(today)))
                .map(person -> person.id().value())
                .toList();
        return new VisibleTo(me, self.household(), people);
    }
}
