package nl.wegwijs.appointment;

import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * What a planner fills in for one appointment.
 *
 * @param newcomer null when the whole household is invited
 * @param interpreter the language into which is interpreted; null when nobody interprets
 */
public record PlanRequest(
        KindId kind,
        HouseholdId household,
        @Nullable NewcomerId newcomer,
        StaffId staff,
        LocationId location,
        @Nullable RoomId room,
        Slot slot,
        @Nullable Language interpreter,
        @Nullable String internalNote) {}
