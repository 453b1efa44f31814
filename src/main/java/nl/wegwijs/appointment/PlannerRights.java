package nl.wegwijs.appointment;

import java.util.List;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.person.PeopleLookup.Member;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** For whom a planner may plan: a coach for the own households, the others for everybody. */
@Component
class PlannerRights {

    private final CurrentPerson currentPerson;
    private final PeopleLookup people;

    PlannerRights(CurrentPerson currentPerson, PeopleLookup people) {
        this.currentPerson = currentPerson;
        this.people = people;
    }

    boolean forEverybody() {
        return currentPerson.has(Role.MANAGER) || currentPerson.has(Role.FRONT_OFFICE);
    }

    /** Also false when there is nobody to invite. Newcomer null: the whole household. */
    boolean mayInvite(HouseholdId household, @Nullable NewcomerId newcomer) {
        return mayInvite(people.members(household), newcomer);
    }

    boolean mayInvite(List<Member> members, @Nullable NewcomerId newcomer) {
        var invited = newcomer == null
                ? !members.isEmpty()
                : members.stream().map(Member::id).anyMatch(newcomer::equals);
        return invited
                && (forEverybody()
                        || members.stream()
                                .anyMatch(member -> currentPerson.staff().equals(member.contactPerson())));
    }
}
