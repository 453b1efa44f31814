package nl.wegwijs.notice;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForFileKeepers;
import nl.wegwijs.shared.security.Role;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Mails that were not delivered: a coach takes care of those to the own households, others of all. */
@Service
@ForFileKeepers
@Transactional
public class MailCare {

    private final NoticeRows rows;
    private final PostOffice mail;
    private final CurrentPerson currentPerson;
    private final Clock clock;

    MailCare(NoticeRows rows, PostOffice mail, CurrentPerson currentPerson, Clock clock) {
        this.rows = rows;
        this.mail = mail;
        this.currentPerson = currentPerson;
        this.clock = clock;
    }

    /** Whether a mail server is set at all. */
    public boolean isMailOn() {
        return mail.isOpen();
    }

    /** The last ones first. What they were about is for who may see who takes part in what: not for administrators. */
    @Transactional(readOnly = true)
    public List<UndeliveredMail> undelivered(int most) {
        var mails = rows.undelivered(seesEverybody(), currentPerson.staff().value(), Limit.of(most));
        return currentPerson.has(Role.MANAGER) || currentPerson.has(Role.COACH)
                ? mails
                : mails.stream().map(UndeliveredMail::aboutSomething).toList();
    }

    @Transactional(readOnly = true)
    public WaitingMail waiting() {
        return rows.waiting();
    }

    /** Also where nobody knows whether it was sent: then the newcomer may get it twice. */
    public MailCareResult sendAgain(NoticeId id) {
        var notice = toLookAt(id).filter(Notice::isToBeMailed);
        if (notice.isPresent() && rows.letter(id).isEmpty()) {
            return new MailCareResult.NobodyToSendTo();
        }
        return change(notice, delivery -> delivery.sendAgain(clock.instant()));
    }

    /** The newcomer was reached another way, or has read it in the portal. */
    public MailCareResult handled(NoticeId id) {
        return change(toLookAt(id), delivery -> delivery.handled(clock.instant()));
    }

    private Optional<Notice> toLookAt(NoticeId id) {
        return rows.findInSight(id, seesEverybody(), currentPerson.staff().value())
                .filter(notice -> notice.mail().needsStaff());
    }

    private static MailCareResult change(Optional<Notice> notice, Consumer<MailDelivery> change) {
        notice.map(Notice::mail).ifPresent(change);
        return notice.isPresent() ? new MailCareResult.Saved() : new MailCareResult.NothingToDo();
    }

    private boolean seesEverybody() {
        return currentPerson.has(Role.MANAGER) || currentPerson.has(Role.ADMINISTRATOR);
    }
}
