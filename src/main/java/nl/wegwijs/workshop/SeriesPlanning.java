package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.planning.BookingResult;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.Resource;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans series: proposes dates, says beforehand what is in the way, and books trainers and rooms. */
@Service
@ForTrainers
@Transactional
public class SeriesPlanning {

    private final CurrentPerson currentPerson;
    private final Workshops workshops;
    private final SeriesList seriesList;
    private final Sessions sessions;
    private final PlanningRows rows;
    private final SessionChecks checks;
    private final Enrolling enrolling;
    private final Followed followed;
    private final Places places;
    private final Bookings bookings;
    private final Clock clock;

    SeriesPlanning(
            CurrentPerson currentPerson,
            Workshops workshops,
            SeriesList seriesList,
            Sessions sessions,
            PlanningRows rows,
            SessionChecks checks,
            Enrolling enrolling,
            Followed followed,
            Places places,
            Bookings bookings,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.workshops = workshops;
        this.seriesList = seriesList;
        this.sessions = sessions;
        this.rows = rows;
        this.checks = checks;
        this.enrolling = enrolling;
        this.followed = followed;
        this.places = places;
        this.bookings = bookings;
        this.clock = clock;
    }

    /** Dates for all parts; fewer where the location is hardly ever open then. Nothing is kept free by this. */
    @Transactional(readOnly = true)
    public List<PlannedSession> proposeDates(DateWish wish) {
        var parts = workshops.findById(wish.workshop()).orElseThrow().details().parts();
        var last = wish.from().plusWeeks(DateProposals.WEEKS_AHEAD);
        var calendar = places.calendar(wish.location(), wish.from(), last);
        var needed = SessionChecks.resources(wish.trainers(), wish.room());
        var taken = bookings
                .taken(
                        needed,
                        wish.from().atTime(LocalTime.MIN).atZone(Texts.OFFICE).toInstant(),
                        last.atTime(LocalTime.MIN).atZone(Texts.OFFICE).toInstant())
                .stream()
                .map(Bookings.Taken::slot)
                .toList();
        return new DateProposals(calendar, taken, clock.instant()).of(parts, wish);
    }

    /** What stands in the way of each session as it is filled in now; nothing is kept free by this. */
    @Transactional(readOnly = true)
    public List<SessionCheck> check(SeriesPlan plan) {
        var problems = checks.everything(plan.sessions(), plan.trainers(), plan.capacity());
        var group = group(plan);
        var taken = checks.taken(
                group.stream().map(one -> Resource.of(one.id())).collect(Collectors.toSet()), plan.sessions());
        var found = new ArrayList<SessionCheck>();
        for (var number = 0; number < problems.size(); number++) {
            var slot = plan.sessions().get(number).slot();
            var busy = group.stream()
                    .filter(one -> !SessionChecks.during(slot, taken, Set.of(Resource.of(one.id())))
                            .isEmpty())
                    .map(PlanningRows.Participant::name)
                    .toList();
            found.add(new SessionCheck(problems.get(number), busy));
        }
        return found;
    }

    /** Plans all sessions or none. The group of the series before it is offered the places first. */
    public PlanSeriesResult plan(SeriesPlan plan) {
        var refusal = refusal(plan);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        var problems = checks.timesAndPlaces(plan.sessions(), plan.capacity());
        if (problems.stream().anyMatch(found -> !found.isEmpty())) {
            return new PlanSeriesResult.SessionsRefused(problems);
        }
        var series = new Series(SeriesId.next(), plan);
        var planned = plan.sessions().stream()
                .map(session -> new Session(series.id(), session))
                .toList();
        var requests = planned.stream()
                .map(session -> session.request(series.trainers()))
                .toList();
        if (bookings.book(requests) instanceof BookingResult.Clash) {
            return new PlanSeriesResult.SessionsRefused(
                    checks.everything(plan.sessions(), plan.trainers(), plan.capacity()));
        }
        seriesList.save(series);
        planned.forEach(sessions::save);
        return offerToGroup(plan, new Group(series, planned, List.of()));
    }

    private PlanSeriesResult offerToGroup(SeriesPlan plan, Group group) {
        var people = group(plan).stream().map(PlanningRows.Participant::id).toList();
        var offered = enrolling.offerFirst(group, people, new Actor.Staff(currentPerson.staff()));
        return new PlanSeriesResult.Planned(group.series().id(), offered, people.size() - offered);
    }

    private Optional<PlanSeriesResult> refusal(SeriesPlan plan) {
        var workshop = workshops.inUse(plan.workshop());
        if (workshop.isEmpty()) {
            return Optional.of(new PlanSeriesResult.WorkshopNotInUse());
        }
        if (!SeriesTerms.makeSense(plan.capacity(), plan.minGroup())) {
            return Optional.of(new PlanSeriesResult.WrongNumbers());
        }
        if (plan.trainers().isEmpty() || !trainers().containsAll(plan.trainers())) {
            return Optional.of(new PlanSeriesResult.NoSuchTrainer());
        }
        if (!rights().everything() && !plan.trainers().contains(currentPerson.staff())) {
            return Optional.of(new PlanSeriesResult.NotYours());
        }
        var parts = workshop.get().details().parts();
        if (!parts.stream()
                .map(Part::id)
                .toList()
                .equals(plan.sessions().stream().map(PlannedSession::part).toList())) {
            return Optional.of(new PlanSeriesResult.OtherParts(parts.size()));
        }
        return mayFollow(plan, workshop.get()) ? Optional.empty() : Optional.of(new PlanSeriesResult.CannotFollow());
    }

    private boolean mayFollow(SeriesPlan plan, Workshop workshop) {
        return plan.after() == null
                || before(plan)
                        .filter(series ->
                                series.workshop().equals(workshop.details().follows()))
                        .isPresent();
    }

    /** Nobody when the series before it is somebody else's. */
    private List<PlanningRows.Participant> group(SeriesPlan plan) {
        return before(plan)
                .map(series -> followed.group(series.id(), plan.workshop()))
                .orElse(List.of());
    }

    private Optional<SeriesToFollow> before(SeriesPlan plan) {
        return Optional.ofNullable(plan.after())
                .flatMap(series -> rows.toFollow(series, rights().me().value(), rights().everything()));
    }

    private Set<StaffId> trainers() {
        return rows.trainers().stream().map(PlanningRows.TrainerLanguage::id).collect(Collectors.toSet());
    }

    private SeriesRights rights() {
        return SeriesRights.of(currentPerson);
    }
}
