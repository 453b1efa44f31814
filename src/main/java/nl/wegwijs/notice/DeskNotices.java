package nl.wegwijs.notice;

import java.time.Clock;
import java.util.List;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForStaff;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in staff member was told and has to look at. */
@Service
@ForStaff
@Transactional
public class DeskNotices {

    private final StaffNoticeRows rows;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    DeskNotices(StaffNoticeRows rows, CurrentPerson currentPerson, Clock clock) {
        this.rows = rows;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** What is not done yet, oldest first. */
    @Transactional(readOnly = true)
    public List<DeskNotice> waiting(int most) {
        return rows.waitingFor(currentPerson.staff().value(), Limit.of(most));
    }

    /** It has been looked at; nothing happens to somebody else's. */
    public void done(NoticeId id) {
        rows.findFor(id, currentPerson.staff()).ifPresent(notice -> notice.done(clock.instant()));
    }
}
