package nl.wegwijs.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.shared.security.ForPortal;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The mails that wait, each step in a transaction of its own: what is claimed is saved as claimed before anything is
 * sent.
 */
@Service
@ForPortal
@Transactional
class MailQueue {

    private final NoticeRows rows;
    private final MailSettings settings;
    private final Clock clock;

    MailQueue(NoticeRows rows, MailSettings settings, Clock clock) {
        this.rows = rows;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<NoticeId> due(int most) {
        return rows.due(clock.instant(), Limit.of(most));
    }

    /** Empty when somebody else was first, or there is nobody to send it to or nothing to tell any more. */
    public Optional<Letter> claim(NoticeId id) {
        var now = clock.instant();
        var notice = rows.findForChange(id).orElseThrow();
        var letter = rows.letter(id).filter(_ -> notice.isToBeMailed());
        if (letter.isEmpty()) {
            notice.mail().cancel(now);
            return letter;
        }
        return letter.filter(_ -> notice.mail().claim(now));
    }

    public void settle(NoticeId id, SendResult result) {
        rows.findForChange(id).orElseThrow().mail().settle(result, clock.instant());
    }

    /** What an instance claimed before it died: nobody knows whether it was sent. */
    public void giveUpLost() {
        var now = clock.instant();
        var before = now.minus(settings.unsureAfter());
        rows.sendingSinceBefore(before).forEach(notice -> notice.mail().giveUpIfLost(before, now));
    }
}
