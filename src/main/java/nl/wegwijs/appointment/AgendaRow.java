package nl.wegwijs.appointment;

import java.time.Instant;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** An appointment for the agenda as it comes from the database, without texts. */
record AgendaRow(
        AppointmentId id,
        KindId kind,
        String pictogram,
        Instant start,
        Instant end,
        StaffId staff,
        String staffName,
        LocationId location,
        String locationName,
        @Nullable RoomId room,
        @Nullable String roomName,
        HouseholdId household,
        String householdNumber,
        @Nullable NewcomerId newcomer,
        @Nullable String newcomerName,
        @Nullable String oneOfHousehold,
        @Nullable Language reads,
        @Nullable Boolean interpreterNeeded,
        @Nullable Language interpreter,
        AppointmentStatus status,
        @Nullable MoveRequestId moveRequest,
        @Nullable SettlementDayId settlementDay) {

    AgendaEntry.Meeting named(LocalText kindName) {
        return new AgendaEntry.Meeting(
                id,
                kind,
                kindName,
                pictogram,
                start,
                end,
                staff,
                staffName,
                location,
                locationName,
                room,
                roomName,
                household,
                householdNumber,
                newcomer,
                newcomerName != null ? newcomerName : oneOfHousehold != null ? oneOfHousehold : householdNumber,
                reads,
                Boolean.TRUE.equals(interpreterNeeded),
                interpreter,
                status,
                moveRequest != null,
                settlementDay);
    }
}
