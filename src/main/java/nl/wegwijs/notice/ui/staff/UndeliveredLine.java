package nl.wegwijs.notice.ui.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.notice.MailCare;
import nl.wegwijs.notice.MailCareResult;
import nl.wegwijs.notice.UndeliveredMail;
import nl.wegwijs.person.PersonFile;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;

/** One mail that did not arrive: for whom, about what, why, and what can be done. */
class UndeliveredLine extends ListItem {

    private final Texts texts = Texts.current();
    private final UndeliveredMail mail;
    private final MailCare care;

    UndeliveredLine(UndeliveredMail mail, String said, MailCare care) {
        this.mail = mail;
        this.care = care;

        var name = new Anchor(PersonFile.path(mail.newcomer()), mail.name());
        var done = new Button(texts.get("notice.undelivered.done"), new Pictogram("check"), click -> handled());
        done.setAriaLabel(texts.get("notice.undelivered.doneSpoken", "name", mail.name()));
        var buttons = new Div(done);
        buttons.addClassName("buttons");
        if (care.isMailOn() && mail.readAt() == null) {
            buttons.addComponentAsFirst(again());
        }
        add(new Div(new Div(name, new Span(" · " + said)), quiet(when()), quiet(why())), buttons);
        if (mail.readAt() != null) {
            add(quiet(texts.get("notice.undelivered.read", "date", texts.date(mail.readAt()))));
        }
    }

    private Button again() {
        var again = new Button(texts.get("notice.undelivered.sendAgain"), new Pictogram("mail"), click -> sendAgain());
        again.setAriaLabel(texts.get("notice.undelivered.sendAgainSpoken", "name", mail.name()));
        return again;
    }

    private String when() {
        return texts.get(
                "notice.undelivered.when",
                "told",
                texts.date(mail.toldAt()) + " " + texts.time(mail.toldAt()),
                "tried",
                texts.date(mail.since()) + " " + texts.time(mail.since()));
    }

    private String why() {
        var failure = mail.failure();
        return failure == null ? texts.get("notice.undelivered.unsure") : texts.name(failure);
    }

    private static Div quiet(String words) {
        var quiet = new Div(words);
        quiet.addClassName("quiet-text");
        return quiet;
    }

    private void sendAgain() {
        say(care.sendAgain(mail.id()), texts.get("notice.undelivered.isSentAgain"));
    }

    private void handled() {
        say(care.handled(mail.id()), texts.get("notice.undelivered.isDone"));
    }

    private void say(MailCareResult result, String saved) {
        switch (result) {
            case MailCareResult.Saved _ -> {
                removeFromParent();
                Notice.done(saved);
            }
            case MailCareResult.NobodyToSendTo _ -> Notice.refused(texts.get("notice.undelivered.nobody"));
            case MailCareResult.NothingToDo _ -> {
                removeFromParent();
                Notice.refused(texts.get("notice.undelivered.nothingToDo"));
            }
        }
    }
}
