package nl.wegwijs.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the signed-in newcomer was told. */
@Service
@ForNewcomers
@Transactional
public class MyNotices {

    private final NoticeRows rows;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    MyNotices(NoticeRows rows, CurrentPerson currentPerson, Clock clock) {
        this.rows = rows;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** How much is not read yet. */
    @Transactional(readOnly = true)
    public int countUnread() {
        return rows.countUnread(currentPerson.newcomer());
    }

    /** Everything, newest first. The first page is 0. */
    @Transactional(readOnly = true)
    public Slice<MyNotice> page(int page, int size) {
        return rows.mine(currentPerson.newcomer(), PageRequest.of(page, size));
    }

    /** They were shown, so they are no longer new. Others' are left alone. */
    public void read(List<UUID> shown) {
        if (!shown.isEmpty()) {
            rows.read(shown, currentPerson.newcomer(), clock.instant());
        }
    }

    /**
     * Marks it as read.
     *
     * @return the path where all about it is to be seen; empty when it is not the newcomer's own, or no longer true
     */
    public Optional<String> open(NoticeId id) {
        return rows.findMine(id, currentPerson.newcomer()).map(notice -> {
            notice.read(clock.instant());
            return notice.path();
        });
    }
}
