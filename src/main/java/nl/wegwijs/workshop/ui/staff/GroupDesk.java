package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.InviteResult;
import nl.wegwijs.workshop.SeriesFilter.When;
import nl.wegwijs.workshop.SeriesPerson;
import nl.wegwijs.workshop.StaffSeries;

/** What a trainer can do with a group; the forms for it open here, one at a time. */
class GroupDesk extends Composite<Div> implements ActionPanel.Desk {

    private final Texts texts = Texts.current();
    private final GroupServices services;
    private final StaffSeries series;
    private final Instant now;
    private final Runnable changed;
    private final Runnable next;
    private final Div buttons = new Div();
    private final Div panel = new Div();

    /**
     * @param changed shows the group as it is now
     * @param next does so too, and opens the form for the next one
     */
    GroupDesk(GroupServices services, StaffSeries series, Instant now, Runnable changed, Runnable next) {
        this.services = services;
        this.series = series;
        this.now = now;
        this.changed = changed;
        this.next = next;

        buttons.addClassName("toolbar");
        switch (series.when(now)) {
            case UPCOMING -> {
                button(texts.get("workshop.group.enrol"), "plus", this::enrol);
                button(texts.get("workshop.group.invite"), "mail", this::invite);
                if (series.silent() > 0) {
                    button(texts.get("workshop.group.remind", "people", series.silent()), "bell", this::remind);
                }
                button(texts.get("workshop.group.merge"), "users", this::merge);
            }
            case RUNNING -> button(texts.get("workshop.group.enrol"), "plus", this::enrol);
            case TO_FINISH -> {
                finish(texts.get("workshop.group.finish"), true);
                button(texts.get("workshop.group.enrol"), "plus", this::enrol);
            }
            case PAST -> finish(texts.get("workshop.group.results"), false);
        }
        if (series.when(now) == When.RUNNING || series.when(now) == When.UPCOMING) {
            var paper = SeriesPages.paperList(
                    series.id(), new Pictogram("printer"), new Span(texts.get("workshop.group.paperList")));
            paper.addClassName("link-button");
            buttons.add(paper);
        }
        getContent().add(buttons, panel);
    }

    void enrol() {
        open(new EnrolPanel(services, series, now, kept("workshop.enrol/"), this));
    }

    void move(SeriesPerson person) {
        open(new MovePanel(
                services.regrouping(),
                series.id(),
                person,
                services.workshops().otherGroups(series.id(), texts.language()),
                kept("workshop.move/" + person.id().value() + "."),
                this));
    }

    void takeOff(SeriesPerson person) {
        open(new TakeOffPanel(
                services.enrolment(),
                series.id(),
                person,
                kept("workshop.takeOff/" + person.id().value() + "."),
                this));
    }

    @Override
    public void done(String told) {
        close();
        changed.run();
        Notice.done(told);
    }

    @Override
    public void doneAndNext(String told) {
        close();
        next.run();
        Notice.done(told);
    }

    @Override
    public void close() {
        panel.removeAll();
    }

    private void invite() {
        open(new InvitePanel(services.invitations(), services.search(), series.id(), kept("workshop.invite/"), this));
    }

    private void remind() {
        switch (services.invitations().remind(series.id())) {
            case InviteResult.Sent sent -> done(texts.get("workshop.group.reminded", "people", sent.people()));
            case InviteResult.NotOpen _ -> Notice.refused(texts.get("workshop.invite.notOpen"));
            case InviteResult.NotFound _ -> Notice.refused(texts.get("workshop.group.notFound"));
        }
    }

    private void merge() {
        open(new MergePanel(
                services.regrouping(),
                series,
                services.workshops().otherGroups(series.id(), texts.language()),
                kept("workshop.merge/"),
                this));
    }

    private KeptForm kept(String form) {
        return new KeptForm(services.drafts(), form + series.id().value());
    }

    private void open(ActionPanel form) {
        close();
        panel.add(form);
    }

    private void finish(String label, boolean main) {
        var link = SeriesPages.finish(series.id(), new Pictogram("graduation-cap"), new Span(label));
        link.addClassName("link-button");
        link.setClassName("main", main);
        buttons.add(link);
    }

    private void button(String label, String pictogram, Runnable action) {
        buttons.add(new Button(label, new Pictogram(pictogram), click -> action.run()));
    }
}
