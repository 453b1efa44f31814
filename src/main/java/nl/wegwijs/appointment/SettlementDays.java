package nl.wegwijs.appointment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.wegwijs.person.HouseholdId;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.person.PeopleLookup.Member;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.ForPlanners;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans the first day on a group location: the appointments of a template, for one or several households in one go. */
@Service
@ForPlanners
@Transactional
public class SettlementDays {

    private final SettlementTemplateRows templates;
    private final SettlementDayRows days;
    private final SettlementBooking booking;
    private final PlannerRights rights;
    private final PeopleLookup people;
    private final Bookings bookings;
    private final Scheduling scheduling;

    SettlementDays(
            SettlementTemplateRows templates,
            SettlementDayRows days,
            SettlementBooking booking,
            PlannerRights rights,
            PeopleLookup people,
            Bookings bookings,
            Scheduling scheduling) {
        this.templates = templates;
        this.days = days;
        this.booking = booking;
        this.rights = rights;
        this.people = people;
        this.bookings = bookings;
        this.scheduling = scheduling;
    }

    /** Templates in use, by name. */
    @Transactional(readOnly = true)
    public List<DayTemplate> templates() {
        return templates.all().stream()
                .map(SettlementTemplate::record)
                .filter(DayTemplate::active)
                .toList();
    }

    /** How the day would be; nothing is saved. Empty when the request is incomplete. */
    @Transactional(readOnly = true)
    public List<SettlementLane> propose(SettlementRequest request) {
        return complete(request).map(template -> lanes(template, request)).orElse(List.of());
    }

    /** Plans all households or none. */
    public SettlementResult plan(SettlementRequest request) {
        var template = complete(request);
        if (template.isEmpty()) {
            return new SettlementResult.Incomplete();
        }
        for (var household : request.households()) {
            if (!rights.mayInvite(household, null)) {
                return new SettlementResult.NobodyToInvite(household);
            }
        }
        var planned = days.alreadyPlanned(
                request.day(),
                request.households().stream().map(HouseholdId::value).toList());
        if (!planned.isEmpty()) {
            return new SettlementResult.AlreadyPlanned(planned.getFirst());
        }
        var lanes = lanes(template.get(), request);
        var misfit = lanes.stream().flatMap(lane -> misfit(lane).stream()).findFirst();
        return misfit.isPresent() ? misfit.get() : booking.book(request, lanes);
    }

    private Optional<SettlementResult> misfit(SettlementLane lane) {
        for (var step = 0; step < lane.stops().size(); step++) {
            var stop = lane.stops().get(step);
            var start = stop.slot().start().atZone(Texts.OFFICE).toLocalDateTime();
            var why = scheduling.refusal(stop.location(), start, stop.slot().minutes());
            if (why.isPresent()) {
                return Optional.of(new SettlementResult.DoesNotFit(lane.household(), step, why.get()));
            }
        }
        return Optional.empty();
    }

    private Optional<DayTemplate> complete(SettlementRequest request) {
        var households = new HashSet<>(request.households());
        return templates
                .findById(request.template())
                .map(SettlementTemplate::record)
                .filter(template -> !template.steps().isEmpty()
                        && template.steps().size() == request.desks().size()
                        && !households.isEmpty()
                        && households.size() == request.households().size());
    }

    private List<SettlementLane> lanes(DayTemplate template, SettlementRequest request) {
        var members = new LinkedHashMap<HouseholdId, Set<Resource>>();
        for (var household : request.households()) {
            members.put(household, resources(people.members(household)));
        }
        var timetable = new SettlementTimetable(template, request, taken(request, members));
        return members.entrySet().stream()
                .map(entry -> timetable.laneOf(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<Bookings.Taken> taken(SettlementRequest request, Map<HouseholdId, Set<Resource>> members) {
        var all = new HashSet<Resource>();
        members.values().forEach(all::addAll);
        for (var desk : request.desks()) {
            all.add(Resource.of(desk.staff()));
            if (desk.room() != null) {
                all.add(Resource.of(desk.room()));
            }
        }
        return bookings.taken(all, startOf(request.day()), startOf(request.day().plusDays(2)));
    }

    private static Set<Resource> resources(List<Member> members) {
        var resources = new HashSet<Resource>();
        members.forEach(member -> resources.add(Resource.of(member.id())));
        return resources;
    }

    private static Instant startOf(LocalDate day) {
        return day.atStartOfDay(Texts.OFFICE).toInstant();
    }
}
