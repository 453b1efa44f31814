package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
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

    private final Duties duties;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    DutyKeeping(Duties duties, CurrentPerson currentPerson, Clock clock) {
        this.duties = duties;
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
        if (!isInSight(newcomer)) {
            return new DutyResult.OutOfSight();
        }
        if (on.isAfter(LocalDate.ofInstant(clock.instant(), Texts.OFFICE))) {
            return new DutyResult.NotYet();
        }
        var duty = duties.findById(newcomer);
        if (duty.isEmpty()) {
            return new DutyResult.NoDuty();
        }
        if (duty.get().version() != read) {
            return new DutyResult.ChangedMeanwhile();
        }
        duty.get().sign(on);
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
