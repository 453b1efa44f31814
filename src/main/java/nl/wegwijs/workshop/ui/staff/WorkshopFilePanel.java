package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.DutyKeeping;
import nl.wegwijs.workshop.file.ElsewhereResult;
import nl.wegwijs.workshop.file.WorkshopFile;
import nl.wegwijs.workshop.file.WorkshopFile.Elsewhere;
import nl.wegwijs.workshop.file.WorkshopFile.Followed;
import nl.wegwijs.workshop.file.WorkshopFile.SessionMark;
import nl.wegwijs.workshop.file.WorkshopFiles;

/** Somebody's duty, workshops, absences and what they finished elsewhere. Duty and offers are kept apart. */
class WorkshopFilePanel extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final FollowedWords words = new FollowedWords(texts);
    private final NewcomerId person;
    private final WorkshopFiles files;
    private final DutyKeeping duties;
    private final Drafts drafts;

    WorkshopFilePanel(NewcomerId person, WorkshopFiles files, DutyKeeping duties, Drafts drafts) {
        this.person = person;
        this.files = files;
        this.duties = duties;
        this.drafts = drafts;
        refresh();
    }

    private void refresh() {
        getContent().removeAll();
        files.open(person, texts.language()).ifPresent(this::show);
    }

    private void show(WorkshopFile file) {
        getContent()
                .add(
                        new H3(texts.get("workshopFile.duty.title")),
                        new DutyForm(person, file.duty(), duties, drafts, this::refresh),
                        new H3(texts.get("workshopFile.followed.title")),
                        list(file.followed(), this::followed, texts.get("workshopFile.followed.none")),
                        new H4(texts.get("workshopFile.sessions.title")),
                        list(file.sessions(), this::session, texts.get("workshopFile.sessions.none")),
                        new H3(texts.get("workshopFile.elsewhere.title")),
                        list(file.elsewhere(), this::elsewhere, texts.get("workshopFile.elsewhere.none")),
                        new ElsewhereForm(person, file.workshops(), files, drafts, this::refresh));
    }

    private static <T> Component list(List<T> items, Function<T, ListItem> item, String none) {
        if (items.isEmpty()) {
            return new Paragraph(none);
        }
        var list = new UnorderedList();
        list.addClassName("plain-list");
        items.forEach(one -> list.add(item.apply(one)));
        return list;
    }

    private ListItem followed(Followed followed) {
        var what = new Span(texts.get(
                "workshopFile.followed.line",
                "workshop",
                followed.workshop().text(),
                "language",
                texts.name(followed.language()),
                "date",
                texts.dateInFigures(followed.start().atZone(Texts.OFFICE).toLocalDate())));
        var state = new Span(words.state(followed));
        state.addClassName("badge");
        var item = new ListItem(what, new Span(" "), state);
        if (followed.certificate() != null) {
            item.add(new Span(" "), new Span(words.certificate(followed.certificate(), followed.certificateRevoked())));
        }
        return item;
    }

    private ListItem session(SessionMark session) {
        var item = new ListItem(new Span(texts.get(
                "workshopFile.sessions.line",
                "date",
                texts.dateInFigures(session.start().atZone(Texts.OFFICE).toLocalDate()),
                "part",
                session.part().text(),
                "mark",
                session.mark() == null ? texts.get("attendance.sheet.unmarked") : texts.name(session.mark()))));
        if (session.absenceSaidAt() != null) {
            var said = new Span(
                    session.reason() == null
                            ? texts.get("attendance.sheet.absence")
                            : texts.get("attendance.sheet.absenceBecause", "reason", session.reason()));
            said.getElement().setAttribute("dir", "auto");
            said.addClassName("quiet-text");
            item.add(new Span(" "), said);
        }
        return item;
    }

    private ListItem elsewhere(Elsewhere elsewhere) {
        var title = elsewhere.workshop().text();
        var what = new Span(texts.get(
                "workshopFile.elsewhere.line",
                "workshop",
                title,
                "date",
                texts.dateInFigures(elsewhere.finishedOn()),
                "place",
                elsewhere.place(),
                "by",
                elsewhere.notedBy()));
        var remove = new Button(texts.get("workshopFile.elsewhere.remove"), new Pictogram("x"), click -> {
            if (files.removeElsewhere(person, elsewhere.id()) instanceof ElsewhereResult.Saved) {
                Notice.undoable(
                        texts.get("workshopFile.elsewhere.removed", "workshop", title),
                        texts.get("person.file.undo"),
                        () -> {
                            files.noteElsewhere(person, elsewhere.id(), elsewhere.finishedOn(), elsewhere.place());
                            refresh();
                        });
            } else {
                Notice.refused(texts.get("workshopFile.duty.outOfSight"));
            }
            refresh();
        });
        remove.setAriaLabel(texts.get("workshopFile.elsewhere.removeOne", "workshop", title));
        return new ListItem(what, new Span(" "), remove);
    }
}
