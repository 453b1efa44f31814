package nl.wegwijs.person;

import java.util.List;
import java.util.Optional;
import nl.wegwijs.person.PersonFile.HouseholdFile;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForFileKeepers;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens the whole files of newcomers, to those who may see them. */
@Service
@ForFileKeepers
@Transactional(readOnly = true)
public class PersonFiles {

    private final Newcomers newcomers;
    private final StaffMembers staff;
    private final CurrentPerson currentPerson;

    PersonFiles(Newcomers newcomers, StaffMembers staff, CurrentPerson currentPerson) {
        this.newcomers = newcomers;
        this.staff = staff;
        this.currentPerson = currentPerson;
    }

    /** The file in two statements; empty where there is none, or not for the one who asks. */
    public Optional<PersonFile> open(NewcomerId id) {
        return newcomers.file(id, Sight.of(currentPerson)).map(this::file);
    }

    /** Active staff to choose a contact person from, by name. */
    public List<NamedStaff> contactPersons() {
        return staff.contactPersons();
    }

    private PersonFile file(FileRow row) {
        var newcomer = row.newcomer();
        var household = row.household();
        var contactPerson = row.contactPerson();
        return new PersonFile(
                newcomer.id(),
                newcomer.number(),
                newcomer.details(),
                newcomer.active(),
                newcomer.version(),
                contactPerson == null ? null : new NamedStaff(contactPerson.id(), contactPerson.fullName()),
                new HouseholdFile(
                        household.id(),
                        household.number(),
                        household.address(),
                        household.movedInOn(),
                        household.version()),
                newcomers.others(household.id(), newcomer.id()));
    }
}
