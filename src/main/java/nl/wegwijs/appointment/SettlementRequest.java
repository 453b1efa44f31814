package nl.wegwijs.appointment;

import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a planner fills in for a settlement day of one or several households.
 *
 * @param location the group location
 * @param households in the order in which they start
 * @param desks who sits where, one for each step of the template
 */
public record SettlementRequest(
        TemplateId template, LocationId location, LocalDate day, List<HouseholdId> households, List<Desk> desks) {

    public SettlementRequest {
        households = List.copyOf(households);
        desks = List.copyOf(desks);
    }

    /** Who does a step, and in which room if any. */
    public record Desk(StaffId staff, @Nullable RoomId room) {}
}
