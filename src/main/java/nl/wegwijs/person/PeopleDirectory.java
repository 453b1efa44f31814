package nl.wegwijs.person;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules' questions about people. */
@Service
@PreAuthorize("isAuthenticated()")
@Transactional(readOnly = true)
class PeopleDirectory implements PeopleLookup {

    private final Newcomers newcomers;
    private final StaffMembers staff;

    PeopleDirectory(Newcomers newcomers, StaffMembers staff) {
        this.newcomers = newcomers;
        this.staff = staff;
    }

    @Override
    public List<Member> members(HouseholdId household) {
        return newcomers.activeMembers(household).stream()
                .map(PeopleDirectory::member)
                .toList();
    }

    @Override
    public Optional<Member> newcomer(NewcomerId newcomer) {
        return newcomers.withLanguages(newcomer).map(PeopleDirectory::member);
    }

    @Override
    public Map<NewcomerId, String> newcomerNames(Collection<NewcomerId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : newcomers.names(ids).stream().collect(toMap(NamedNewcomer::id, NamedNewcomer::name));
    }

    @Override
    public Map<StaffId, String> staffNames(Collection<StaffId> ids) {
        return ids.isEmpty() ? Map.of() : staff.names(ids).stream().collect(toMap(NamedStaff::id, NamedStaff::name));
    }

    @Override
    public Optional<Staff> staff(StaffId id) {
        return staff.withLanguages(id).map(PeopleDirectory::colleague);
    }

    @Override
    public Set<WorkingTime> workingTimes(StaffId id) {
        return staff.workingTimes(id);
    }

    @Override
    public List<Staff> allStaff() {
        return staff.activeWithLanguages().stream()
                .map(PeopleDirectory::colleague)
                .toList();
    }

    private static Member member(Newcomer newcomer) {
        return new Member(
                newcomer.id(),
                newcomer.household(),
                newcomer.number(),
                newcomer.fullName(),
                newcomer.birthDate(),
                newcomer.details().phone(),
                newcomer.readsLanguage(),
                newcomer.speaks(),
                newcomer.interpreterNeeded(),
                newcomer.contactPerson());
    }

    private static Staff colleague(StaffMember member) {
        return new Staff(
                member.id(), member.fullName(), member.phone(), member.team(), member.languages(), member.locations());
    }
}
