package nl.wegwijs.appointment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.person.PeopleLookup.Member;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Books and saves the lanes of a settlement day: all or none. */
@Component
class SettlementBooking {

    private final CurrentPerson currentPerson;
    private final Appointments appointments;
    private final SettlementDayRows days;
    private final AppointmentChanges changes;
    private final Participants participants;
    private final PeopleLookup people;
    private final Bookings bookings;
    private final Scheduling scheduling;
    private final Clock clock;

    SettlementBooking(
            CurrentPerson currentPerson,
            Appointments appointments,
            SettlementDayRows days,
            AppointmentChanges changes,
            Participants participants,
            PeopleLookup people,
            Bookings bookings,
            Scheduling scheduling,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.appointments = appointments;
        this.days = days;
        this.changes = changes;
        this.participants = participants;
        this.people = people;
        this.bookings = bookings;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    SettlementResult book(SettlementRequest request, List<SettlementLane> lanes) {
        var plans = plans(lanes);
        var requests = plans.stream()
                .map(plan -> new Bookings.Request(plan.id().value(), participants.of(plan.appointment()), plan.slot()))
                .toList();
        if (scheduling.refusal(bookings.book(requests)).orElse(null) instanceof TimeRefusal.Clash(var taken)) {
            return new SettlementResult.Taken(taken);
        }
        var me = currentPerson.staff();
        for (var lane : plans.stream().map(Plan::lane).distinct().toList()) {
            days.save(new SettlementDay(lane.day(), lane.household(), request.location(), request.day(), me));
        }
        for (var plan : plans) {
            appointments.save(plan.appointment());
            changes.save(AppointmentChange.by(me, plan.id(), ChangeKind.PLANNED, clock.instant())
                    .ofTime(null, plan.slot().start()));
        }
        return new SettlementResult.Planned(
                plans.stream().map(plan -> plan.lane().day()).distinct().toList());
    }

    /** A household and its day. */
    private record Lane(SettlementDayId day, HouseholdId household) {}

    private record Plan(Lane lane, Appointment appointment) {

        AppointmentId id() {
            return appointment.id();
        }

        Slot slot() {
            return appointment.slot();
        }
    }

    private List<Plan> plans(List<SettlementLane> lanes) {
        var plans = new ArrayList<Plan>();
        for (var lane : lanes) {
            var own = new Lane(SettlementDayId.next(), lane.household());
            var interpreter = interpreterFor(lane.household());
            for (var stop : lane.stops()) {
                plans.add(new Plan(own, appointment(own, stop, interpreter)));
            }
        }
        return plans;
    }

    private static Appointment appointment(Lane lane, SettlementLane.Stop stop, @Nullable Language interpreter) {
        var request = new PlanRequest(
                stop.step().kind(),
                lane.household(),
                null,
                stop.desk().staff(),
                stop.location(),
                stop.desk().room(),
                stop.slot().start().atZone(Texts.OFFICE).toLocalDateTime(),
                stop.slot().minutes(),
                interpreter,
                null);
        return new Appointment(AppointmentId.next(), request, lane.day());
    }

    /** The language of the first one who needs an interpreter. */
    private @Nullable Language interpreterFor(HouseholdId household) {
        return people.members(household).stream()
                .filter(Member::interpreterNeeded)
                .map(Member::reads)
                .findFirst()
                .orElse(null);
    }
}
