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
            case SignUpResult.Enrolled _ -> Notice.done(texts.get("workshop.myDone.enrolled"));
            case SignUpResult.Waiting(var position) ->
                Notice.done(texts.get("workshop.myDone.waiting", "position", position));
            case SignUpResult.AlreadyOnList(var status) -> Notice.refused(already(status));
            case SignUpResult.Followed _ -> Notice.refused(texts.get("workshop.myRefused.followed"));
            case SignUpResult.InOtherGroup _ -> Notice.refused(texts.get("workshop.myRefused.inOtherGroup"));
            case SignUpResult.NotOpen _ -> Notice.refused(texts.get("workshop.myRefused.notOpen"));
            case SignUpResult.Busy(var sessions) -> Notice.refused(busy(sessions));
            case SignUpResult.NotFound _ -> Notice.refused(texts.get("workshop.myRefused.notFound"));
        }
    }

    void accept(SeriesId series) {
        switch (enrolments.accept(series)) {
            case AcceptResult.Enrolled _ -> Notice.done(texts.get("workshop.myDone.enrolled"));
            case AcceptResult.TooLate _ -> Notice.refused(texts.get("workshop.myRefused.tooLate"));
            case AcceptResult.InOtherGroup _ -> Notice.refused(texts.get("workshop.myRefused.inOtherGroup"));
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
            case LeaveResult.Left _ -> Notice.done(texts.get("workshop.myDone.left"));
            case LeaveResult.NotOnList _ -> Notice.refused(texts.get("workshop.myRefused.notOnList"));
            case LeaveResult.Over _ -> Notice.refused(texts.get("workshop.myRefused.over"));
        }
    }

    private String already(EnrolmentStatus status) {
        return switch (status) {
            case ENROLLED -> texts.get("workshop.myRefused.alreadyEnrolled");
            case WAITING -> texts.get("workshop.myRefused.alreadyWaiting");
            case OFFERED -> texts.get("workshop.myRefused.alreadyOffered");
            case PASSED, NOT_PASSED, LEFT -> texts.get("workshop.myRefused.over");
        };
    }

    private String busy(List<Instant> sessions) {
        var times = sessions.stream()
                .map(start -> texts.get("facts.dateAndTime", "date", texts.date(start), "time", texts.time(start)))
                .toList();
        return texts.get("workshop.myRefused.busy", "times", texts.list(times));
    }
}
