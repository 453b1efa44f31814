package nl.wegwijs.workshop.ui.newcomer;

import java.time.Instant;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.workshop.AcceptResult;
import nl.wegwijs.workshop.EnrolmentStatus;
import nl.wegwijs.workshop.LeaveResult;
import nl.wegwijs.workshop.MyEnrolments;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SignUpResult;
import org.jspecify.annotations.Nullable;

/** Comes in, answers and leaves, and says afterwards what happened. */
final class EnrolmentActs {

    private final MyEnrolments enrolments;
    private final Texts texts = Texts.current();

    EnrolmentActs(MyEnrolments enrolments) {
        this.enrolments = enrolments;
    }

    void signUp(SeriesId series) {
        switch (enrolments.signUp(series)) {
            case SignUpResult.Enrolled _ -> Notice.done(texts.get("workshop.done.enrolled"));
            case SignUpResult.Waiting(var position) ->
                Notice.done(texts.get("workshop.done.waiting", "position", position));
            case SignUpResult.AlreadyOnList(var status) -> Notice.refused(already(status));
            case SignUpResult.NotOpen _ -> Notice.refused(texts.get("workshop.refused.notOpen"));
            case SignUpResult.Busy(var sessions) -> Notice.refused(busy(sessions));
            case SignUpResult.NotFound _ -> Notice.refused(texts.get("workshop.refused.notFound"));
        }
    }

    void accept(SeriesId series) {
        switch (enrolments.accept(series)) {
            case AcceptResult.Enrolled _ -> Notice.done(texts.get("workshop.done.enrolled"));
            case AcceptResult.TooLate _ -> Notice.refused(texts.get("workshop.refused.tooLate"));
            case AcceptResult.Busy(var sessions) -> Notice.refused(busy(sessions));
        }
    }

    void leave(SeriesId series, @Nullable String reason) {
        tell(enrolments.leave(series, reason));
    }

    void letGo(SeriesId series, @Nullable String reason) {
        tell(enrolments.declineOffer(series, reason));
    }

    private void tell(LeaveResult result) {
        switch (result) {
            case LeaveResult.Left _ -> Notice.done(texts.get("workshop.done.left"));
            case LeaveResult.NotOnList _ -> Notice.refused(texts.get("workshop.refused.notOnList"));
            case LeaveResult.Over _ -> Notice.refused(texts.get("workshop.refused.over"));
        }
    }

    private String already(EnrolmentStatus status) {
        return switch (status) {
            case ENROLLED -> texts.get("workshop.refused.alreadyEnrolled");
            case WAITING -> texts.get("workshop.refused.alreadyWaiting");
            case OFFERED -> texts.get("workshop.refused.alreadyOffered");
            case PASSED, NOT_PASSED, LEFT -> texts.get("workshop.refused.over");
        };
    }

    private String busy(List<Instant> sessions) {
        var times = sessions.stream()
                .map(start -> texts.get("facts.dateAndTime", "date", texts.date(start), "time", texts.time(start)))
                .toList();
        return texts.get("workshop.refused.busy", "times", texts.list(times));
    }
}
