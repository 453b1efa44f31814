package nl.wegwijs.person;

import java.util.Optional;
import nl.wegwijs.person.MyFile.MyContactPerson;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a newcomer sees of the own file. */
@Service
@ForNewcomers
@Transactional(readOnly = true)
public class MyProfile {

    private final Newcomers newcomers;
    private final StaffMembers staff;
    private final CurrentPerson currentPerson;

    MyProfile(Newcomers newcomers, StaffMembers staff, CurrentPerson currentPerson) {
        this.newcomers = newcomers;
        this.staff = staff;
        this.currentPerson = currentPerson;
    }

    public MyFile file() {
        var me = currentPerson.newcomer();
        var row = newcomers.file(me, Sight.ofOneself()).orElseThrow();
        var details = row.newcomer().details();
        return new MyFile(
                details.fullName(),
                row.newcomer().number(),
                details.birthDate(),
                details.phone(),
                details.email(),
                details.reads(),
                details.speaks(),
                details.interpreterNeeded(),
                row.household().address(),
                newcomers.others(row.household().id(), me).stream()
                        .filter(PersonFile.HouseholdMember::active)
                        .map(PersonFile.HouseholdMember::name)
                        .toList());
    }

    /** Empty where nobody is the contact person, or no longer works here. */
    public Optional<MyContactPerson> contactPerson() {
        return staff.contactPersonOf(currentPerson.newcomer())
                .map(member ->
                        new MyContactPerson(member.fullName(), member.phone(), member.email(), member.languages()));
    }
}
