package nl.wegwijs.workshop;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.planning.BookingResult;
import nl.wegwijs.planning.Bookings;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForTrainers;
import nl.wegwijs.shared.security.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Changes who gives a series and for how many people; places that this gives are offered to whoever waits. */
@Service
@ForTrainers
@Transactional
public class SeriesTermChanges {

    private final CurrentPerson currentPerson;
    private final PlanningRows rows;
    private final SessionChecks checks;
    private final Enrolling enrolling;
    private final Bookings bookings;
    private final Clock clock;

    SeriesTermChanges(
            CurrentPerson currentPerson,
            PlanningRows rows,
            SessionChecks checks,
            Enrolling enrolling,
            Bookings bookings,
            Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.checks = checks;
        this.enrolling = enrolling;
        this.bookings = bookings;
        this.clock = clock;
    }

    /**
     * Nobody loses a place when there are fewer places than people.
     *
     * @param seen as it was when the trainer began
     */
    public ChangeSeriesResult change(SeriesId id, SeriesTerms seen, SeriesTerms wanted) {
        var found = enrolling.group(id).filter(group -> rights().cover(group.series()));
        if (found.isEmpty()) {
            return new SeriesNotChangeable.NotFound();
        }
        var group = found.get();
        if (group.series().status() != SeriesStatus.PLANNED) {
            return new SeriesNotChangeable.Over();
        }
        if (!terms(group.series()).equals(seen)) {
            return new SeriesNotChangeable.ChangedMeanwhile();
        }
        if (!wanted.makeSense()) {
            return new ChangeSeriesResult.WrongNumbers();
        }
        if (wanted.trainers().isEmpty() || !trainers(seen).containsAll(wanted.trainers())) {
            return new ChangeSeriesResult.NoSuchTrainer();
        }
        if (!rights().everything() && !wanted.trainers().contains(currentPerson.staff())) {
            return new ChangeSeriesResult.NotYours();
        }
        var problems = problems(group, wanted);
        if (!problems.isEmpty()) {
            return new ChangeSeriesResult.Refused(problems);
        }
        group.series().giveTo(wanted.trainers());
        group.series().resize(wanted.capacity(), wanted.minGroup());
        return new ChangeSeriesResult.Changed(enrolling.passOn(group).size());
    }

    /** Books the trainers anew; when that is impossible, everything stays as it was. */
    private List<SessionProblem> problems(Group group, SeriesTerms wanted) {
        var problems = new ArrayList<SessionProblem>();
        var toCome = group.sessions().stream()
                .filter(session -> session.slot().start().isAfter(clock.instant()))
                .toList();
        checks.timesAndPlaces(toCome.stream().map(SeriesTermChanges::asPlanned).toList(), wanted.capacity())
                .forEach(found -> found.stream()
                        .filter(SessionProblem.TooFewSeats.class::isInstance)
                        .forEach(problems::add));
        if (!problems.isEmpty()) {
            return problems.stream().distinct().toList();
        }
        var old = group.series().trainers();
        for (var session : toCome) {
            var request = session.request(wanted.trainers());
            if (bookings.rebook(request.purpose(), request.resources(), request.slot())
                    instanceof BookingResult.Clash(var taken)) {
                problems.add(checks.inWords(taken, session.slot()));
            }
        }
        if (!problems.isEmpty()) {
            for (var session : toCome) {
                var before = session.request(old);
                bookings.rebook(before.purpose(), before.resources(), before.slot());
            }
        }
        return problems;
    }

    private static PlannedSession asPlanned(Session session) {
        return new PlannedSession(session.part(), session.slot(), session.location(), session.room());
    }

    private static SeriesTerms terms(Series series) {
        return new SeriesTerms(series.trainers(), series.capacity(), series.minGroup());
    }

    /** Whoever gives it already can go on, also without giving anything new. */
    private Set<StaffId> trainers(SeriesTerms seen) {
        var all = rows.trainers().stream().map(PlanningRows.TrainerLanguage::id).collect(Collectors.toSet());
        all.addAll(seen.trainers());
        return all;
    }

    private SeriesRights rights() {
        return SeriesRights.of(currentPerson);
    }
}
