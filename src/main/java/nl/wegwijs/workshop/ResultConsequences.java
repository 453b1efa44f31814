package nl.wegwijs.workshop;

import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.shared.security.CurrentPerson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What goes along with a result that is another one now: the signing of the declaration, and what was given to somebody
 * who has not passed after all. Part of the caller's transaction.
 */
@Component
class ResultConsequences {

    private final Duties duties;
    private final DutyChanges changes;
    private final PassTakenBack passTakenBack;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    ResultConsequences(
            Duties duties, DutyChanges changes, PassTakenBack passTakenBack, CurrentPerson currentPerson, Clock clock) {
        this.duties = duties;
        this.changes = changes;
        this.passTakenBack = passTakenBack;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /**
     * @param before when they had passed before; null when they had not
     * @param reason why the result is against the rule of the workshop; null when it is not
     */
    void of(Enrolment enrolment, Regime regime, @Nullable LocalDate before, @Nullable String reason) {
        var passedOn = enrolment.finishedOn();
        if (regime == Regime.DUTY) {
            duties.findById(enrolment.newcomer())
                    .filter(duty ->
                            passedOn == null ? duty.isSignedIn(enrolment.series(), before) : duty.signedOn() == null)
                    .ifPresent(duty -> sign(duty, enrolment, reason));
        }
        if (passedOn == null && before != null) {
            passTakenBack.passTakenBack(enrolment.series(), enrolment.newcomer(), reason);
        }
    }

    private void sign(Duty duty, Enrolment enrolment, @Nullable String reason) {
        var passedOn = enrolment.finishedOn();
        if (passedOn == null) {
            duty.unsign();
        } else {
            duty.signIn(enrolment.series(), passedOn);
        }
        changes.save(new DutyChange(duty, reason, currentPerson.staff(), clock.instant()));
    }
}
