package nl.wegwijs.notice.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.notice.MailCare;
import nl.wegwijs.notice.NoticeTexts;
import nl.wegwijs.notice.UndeliveredMail;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.jobs.JobStates;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.Role;

/** What the portal wanted to do and could not: mails that did not arrive and jobs that stand still. */
@Route("staff/notices/undelivered")
@Menu(order = 70, icon = "triangle-alert", title = "notice.undelivered.menu")
@RolesAllowed({"COACH", "MANAGER", "ADMINISTRATOR"})
class UndeliveredView extends Div implements HasDynamicTitle {

    private static final int MOST_LINES = 50;

    private final Texts texts = Texts.current();
    private final MailCare care;
    private final NoticeTexts words;

    UndeliveredView(MailCare care, NoticeTexts words, JobStates jobs, CurrentPerson me) {
        this.care = care;
        this.words = words;
        add(new H1(texts.get("notice.undelivered.title")), new Paragraph(texts.get("notice.undelivered.explanation")));
        add(new Paragraph(waiting()), mails());
        if (me.has(Role.MANAGER) || me.has(Role.ADMINISTRATOR)) {
            add(new JobsPanel(jobs.all(texts)));
        }
    }

    @Override
    public String getPageTitle() {
        return texts.get("notice.undelivered.title");
    }

    private String waiting() {
        if (!care.isMailOn()) {
            return texts.get("notice.undelivered.off");
        }
        var waiting = care.waiting();
        var since = waiting.since();
        return since == null
                ? texts.get("notice.undelivered.nothingWaits")
                : texts.get(
                        "notice.undelivered.waiting",
                        "count",
                        waiting.count(),
                        "date",
                        texts.date(since),
                        "time",
                        texts.time(since));
    }

    private Component mails() {
        var found = care.undelivered(MOST_LINES + 1);
        var mails = found.stream().limit(MOST_LINES).toList();
        if (mails.isEmpty()) {
            return new Paragraph(texts.get("notice.undelivered.none"));
        }
        var said = words.words(texts, mails.stream().map(UndeliveredMail::told).toList());
        var list = new OrderedList();
        list.addClassName("start-list");
        for (var i = 0; i < mails.size(); i++) {
            list.add(new UndeliveredLine(mails.get(i), said.get(i), care));
        }
        var mail = new Div(list);
        mail.addClassName("card");
        if (found.size() > MOST_LINES) {
            mail.add(new Paragraph(texts.get("notice.undelivered.more", "count", MOST_LINES)));
        }
        return mail;
    }
}
