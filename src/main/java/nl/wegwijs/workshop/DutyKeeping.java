package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.function.Consumer;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForFileKeepers;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notes who has the duty to follow the participation declaration track, until when, and when they signed. */
@Service
@ForFileKeepers
@Transactional
public class DutyKeeping {

    /** As long as the column, in characters of Java. */
    private static final int LONGEST_REASON = 500;

    private final Duties duties;
    private final DutyChanges changes;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    DutyKeeping(Duties duties, DutyChanges changes, CurrentPerson currentPerson, Clock clock) {
        this.duties = duties;
        this.changes = changes;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * @param read the version of what the change is based on; null when there was no duty yet
     * @param startsOn the day on which the personal plan (PIP) was fixed
     * @param endsOn null for the usual term; DUO can lengthen it
     */
    public DutyResult fixTerm(
            NewcomerId newcomer, @Nullable Integer read, LocalDate startsOn, @Nullable LocalDate endsOn) {
        if (!isInSight(newcomer)) {
            return new DutyResult.OutOfSight();
        }
        if (endsOn != null && endsOn.isBefore(startsOn)) {
            return new DutyResult.EndsTooEarly();
        }
        var found = duties.findById(newcomer);
        if (!Objects.equals(found.map(Duty::version).orElse(null), read)) {
            return new DutyResult.ChangedMeanwhile();
        }
        var duty = found.orElseGet(() -> new Duty(newcomer, startsOn));
        duty.fixTerm(startsOn, endsOn == null ? startsOn.plusYears(Duty.TERM_YEARS) : endsOn);
        duties.save(duty);
        return new DutyResult.Saved();
    }

    /** The declaration is signed; also corrects the day. */
    public DutyResult sign(NewcomerId newcomer, int read, LocalDate on) {
        return on.isAfter(LocalDate.ofInstant(clock.instant(), Texts.OFFICE))
                ? new DutyResult.NotYet()
                : change(newcomer, read, duty -> duty.sign(on), null);
    }

    /** It was noted by mistake, such as for the wrong person: the duty is open again. */
    public DutyResult unsign(NewcomerId newcomer, int read, String reason) {
        return reason.isBlank() || reason.length() > LONGEST_REASON
                ? new DutyResult.ReasonMissing()
                : change(newcomer, read, Duty::unsign, reason.strip());
    }

    private DutyResult change(NewcomerId newcomer, int read, Consumer<Duty> change, @Nullable String reason) {
        if (!isInSight(newcomer)) {
            return new DutyResult.OutOfSight();
        }
        var duty = duties.findById(newcomer);
        if (duty.isEmpty()) {
            return new DutyResult.NoDuty();
        }
        if (duty.get().version() != read) {
            return new DutyResult.ChangedMeanwhile();
        }
        change.accept(duty.get());
        changes.save(new DutyChange(duty.get(), reason, currentPerson.staff(), clock.instant()));
        return new DutyResult.Saved();
    }

    private boolean isInSight(NewcomerId newcomer) {
        var rights = FileRights.of(currentPerson);
        return duties.isInSight(
                newcomer,
                rights.everything(),
                rights.ownHouseholds(),
                rights.me().value());
    }
}
