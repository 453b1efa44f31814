package nl.wegwijs.appointment;

import java.time.Instant;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.agenda.StaffDate;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/** A line of the agenda. */
public sealed interface AgendaEntry {

    Instant start();

    Instant end();

    /** Whose it is; more than one name where several have it together. */
    String staffName();

    /** A colleague's appointment of which this staff member may know nothing more. */
    record Busy(
            Instant start,
            Instant end,
            StaffId staff,
            String staffName,
            @Nullable RoomId room,
            @Nullable String roomName)
            implements AgendaEntry {}

    /** What another feature keeps, such as a workshop. */
    record Other(StaffDate date) implements AgendaEntry {

        @Override
        public Instant start() {
            return date.start();
        }

        @Override
        public Instant end() {
            return date.end();
        }

        @Override
        public String staffName() {
            return date.staffNames();
        }
    }

    /**
     * An appointment that this staff member may know.
     *
     * @param newcomer null when the whole household is invited
     * @param who the person, or one person of the household
     * @param reads what the person reads; null for a household
     * @param interpreter the language into which is interpreted; null when nobody does
     * @param moveAsked whether a question for another time waits for an answer
     */
    record Meeting(
            AppointmentId id,
            KindId kindId,
            LocalText kind,
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
            String who,
            @Nullable Language reads,
            boolean interpreterNeeded,
            @Nullable Language interpreter,
            AppointmentStatus status,
            boolean moveAsked,
            @Nullable SettlementDayId settlementDay)
            implements AgendaEntry {}
}
