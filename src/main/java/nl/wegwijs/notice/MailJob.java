package nl.wegwijs.notice;

import java.util.List;
import nl.wegwijs.notice.SendResult.NotSent;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.jobs.RecurringJob;
import nl.wegwijs.shared.jobs.Rhythm;
import org.springframework.stereotype.Component;

/** Sends the mails that are due. */
@Component
class MailJob implements RecurringJob {

    private static final int BATCH = 100;

    private final MailQueue queue;
    private final PostOffice mail;
    private final MailSettings settings;

    MailJob(MailQueue queue, PostOffice mail, MailSettings settings) {
        this.queue = queue;
        this.mail = mail;
        this.settings = settings;
    }

    @Override
    public String name() {
        return "mail";
    }

    @Override
    public String title(Texts texts) {
        return texts.get("notice.job.mail");
    }

    @Override
    public Rhythm rhythm() {
        return new Rhythm.Every(settings.every());
    }

    @Override
    public void run() {
        queue.giveUpLost();
        if (mail.isOpen()) {
            var goOn = true;
            for (var due = queue.due(BATCH); goOn && !due.isEmpty(); due = queue.due(BATCH)) {
                goOn = sendAll(due);
            }
        }
    }

    /** Stops when the portal stops, or when the mail server would take none of them now. */
    private boolean sendAll(List<NoticeId> due) {
        return due.stream().allMatch(id -> !Thread.currentThread().isInterrupted() && send(id));
    }

    private boolean send(NoticeId id) {
        var letter = queue.claim(id);
        if (letter.isEmpty()) {
            return true;
        }
        var result = mail.send(letter.get());
        queue.settle(id, result);
        return !(result instanceof NotSent notSent && notSent.why().concernsEveryMail());
    }
}
