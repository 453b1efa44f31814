package nl.wegwijs.appointment;

import java.util.List;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.Occupied;

/** What became of an attempt to plan a settlement day: all households or none. */
public sealed interface SettlementResult {

    record Planned(List<SettlementDayId> days) implements SettlementResult {}

    /** No active people in this household, or none that this planner may plan for. */
    record NobodyToInvite(HouseholdId household) implements SettlementResult {}

    /** This household has a settlement day then. */
    record AlreadyPlanned(HouseholdId household) implements SettlementResult {}

    /** A step of a household cannot be then. Steps count from 0. */
    record DoesNotFit(HouseholdId household, int step, TimeRefusal why) implements SettlementResult {}

    /** Meanwhile somebody else has booked one of these. */
    record Taken(List<Occupied> taken) implements SettlementResult {}

    /** Each step needs somebody who does it, and there has to be a household. */
    record Incomplete() implements SettlementResult {}
}
