package nl.wegwijs.appointment;

import java.util.HashSet;
import java.util.Set;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who and what an appointment takes up: the person or all active people of the household, the staff member, the room. */
@Component
class Participants {

    private final PeopleLookup people;

    Participants(PeopleLookup people) {
        this.people = people;
    }

    Set<Resource> of(Appointment appointment) {
        return of(appointment.household(), appointment.newcomer(), appointment.staff(), appointment.room());
    }

    Set<Resource> of(HouseholdId household, @Nullable NewcomerId newcomer, StaffId staff, @Nullable RoomId room) {
        var resources = new HashSet<Resource>();
        if (newcomer == null) {
            people.members(household).forEach(member -> resources.add(Resource.of(member.id())));
        } else {
            resources.add(Resource.of(newcomer));
        }
        resources.add(Resource.of(staff));
        if (room != null) {
            resources.add(Resource.of(room));
        }
        return resources;
    }
}
