package nl.wegwijs.appointment;

import java.util.List;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Slot;

/** The steps of one household on a settlement day that is being planned. */
public record SettlementLane(HouseholdId household, List<Stop> stops) {

    public SettlementLane {
        stops = List.copyOf(stops);
    }

    /** One step at a time and place. */
    public record Stop(SettlementStep step, LocationId location, SettlementRequest.Desk desk, Slot slot) {}
}
