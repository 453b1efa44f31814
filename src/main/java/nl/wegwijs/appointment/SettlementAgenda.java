package nl.wegwijs.appointment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForPlanners;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Settlement days that are planned: a lane for each household, and cancelling them. */
@Service
@ForPlanners
@Transactional(readOnly = true)
public class SettlementAgenda {

    private static final int MANY = 500;

    private final CurrentPerson currentPerson;
    private final PlannerRights plannerRights;
    private final AgendaRows rows;
    private final SettlementDayRows days;
    private final Appointments appointments;
    private final AppointmentChanges changes;
    private final Bookings bookings;
    private final CatalogueTexts texts;
    private final Clock clock;

    SettlementAgenda(
            CurrentPerson currentPerson,
            PlannerRights plannerRights,
            AgendaRows rows,
            SettlementDayRows days,
            Appointments appointments,
            AppointmentChanges changes,
            Bookings bookings,
            CatalogueTexts texts,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.plannerRights = plannerRights;
        this.rows = rows;
        this.days = days;
        this.appointments = appointments;
        this.changes = changes;
        this.bookings = bookings;
        this.texts = texts;
        this.clock = clock;
    }

    /** A household's day in order of time. */
    public record Lane(SettlementDayId day, HouseholdId household, String who, List<AgendaEntry.Meeting> stops) {}

    /** A day on which households of this planner settle at a location. */
    public record PlannedDay(LocalDate day, LocationId location, String locationName, long households) {}

    /** From this day on, in order; those that this planner may see and that still take place. */
    public List<PlannedDay> plannedFrom(LocalDate day) {
        var rights = rights();
        return days.planned(
                day, rights.me().value(), rights.everything(), rights.own(), rights.ownHouseholds(), Limit.of(MANY));
    }

    /** The lanes of a day at a group location, the first to start first; those that this planner may see. */
    public List<Lane> lanes(LocationId location, LocalDate day, Language language) {
        var found = rows.ofSettlementDays(rights(), location, day, MANY);
        var names = texts.names(language, AppointmentCatalogue.NAME);
        return found.stream()
                .map(row -> row.named(
                        Optional.ofNullable(names.get(row.kind().value())).orElseGet(AppointmentCatalogue::nameless)))
                .collect(Collectors.groupingBy(
                        meeting -> Objects.requireNonNull(meeting.settlementDay()),
                        LinkedHashMap::new,
                        Collectors.toList()))
                .entrySet()
                .stream()
                .map(entry -> new Lane(
                        entry.getKey(),
                        entry.getValue().getFirst().household(),
                        entry.getValue().getFirst().who(),
                        entry.getValue()))
                .toList();
    }

    /** Cancels what is still open of a household's day; says how many appointments that were. */
    @Transactional
    public int cancel(SettlementDayId day, CancelReason reason, @Nullable String words) {
        var open = appointments.ofSettlementDay(day).stream()
                .filter(appointment -> appointment.settled().isEmpty())
                .filter(appointment -> plannerRights.mayInvite(appointment.household(), null))
                .toList();
        for (var appointment : open) {
            appointment.cancel(CancelledBy.STAFF, reason, Words.tidy(words, Words.REASON), clock.instant());
            bookings.release(appointment.id().value());
            changes.save(AppointmentChange.by(
                    currentPerson.staff(), appointment.id(), ChangeKind.CANCELLED, clock.instant()));
        }
        return open.size();
    }

    /** The same for several households: all of them or, when something goes wrong, none. */
    @Transactional
    public int cancelAll(List<SettlementDayId> days, CancelReason reason, @Nullable String words) {
        return days.stream().mapToInt(day -> cancel(day, reason, words)).sum();
    }

    /** Whoever may plan for everybody sees the lanes of everybody. */
    private StaffRights rights() {
        var rights = StaffRights.of(currentPerson);
        return new StaffRights(rights.me(), plannerRights.forEverybody(), rights.own(), rights.ownHouseholds());
    }
}
