package nl.wegwijs.workshop.mine;

import java.time.Clock;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import nl.wegwijs.workshop.GivenReason;
import nl.wegwijs.workshop.SessionId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How participants say in advance that they do not come to a session. They keep their place. */
@Service
@ForNewcomers
@Transactional
public class MyAbsences {

    private final CurrentPerson currentPerson;
    private final MyWorkshopRows rows;
    private final AbsenceNotices notices;
    private final Clock clock;

    MyAbsences(CurrentPerson currentPerson, MyWorkshopRows rows, AbsenceNotices notices, Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.notices = notices;
        this.clock = clock;
    }

    public AbsenceResult say(SessionId session, @Nullable String reason) {
        var me = currentPerson.newcomer();
        if (!isExpected(session)) {
            return new AbsenceResult.NotExpected();
        }
        if (notices.findById(AbsenceNotice.Key.of(session, me)).isEmpty()) {
            notices.save(new AbsenceNotice(session, me, GivenReason.of(reason), clock.instant()));
        }
        return new AbsenceResult.Noted();
    }

    /** Says to come after all. Nothing happens when nothing was said. */
    public AbsenceResult takeBack(SessionId session) {
        if (!isExpected(session)) {
            return new AbsenceResult.NotExpected();
        }
        notices.delete(AbsenceNotice.Key.of(session, currentPerson.newcomer()));
        return new AbsenceResult.Noted();
    }

    private boolean isExpected(SessionId session) {
        return rows.expected(currentPerson.newcomer().value(), session.value(), clock.instant()) > 0;
    }
}
