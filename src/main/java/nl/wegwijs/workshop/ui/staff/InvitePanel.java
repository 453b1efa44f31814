package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.InvitationObstacle;
import nl.wegwijs.workshop.InviteResult;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesInvitations;
import nl.wegwijs.workshop.SeriesInvitations.Fitting;

/** Invites everybody whom a series fits, or somebody by name. */
class InvitePanel extends ActionPanel {

    private final SeriesInvitations invitations;
    private final SeriesId series;
    private final PersonField person;

    InvitePanel(SeriesInvitations invitations, PeopleSearch search, SeriesId series, KeptForm kept, Desk desk) {
        super(Texts.current().get("workshop.invite.title"), kept, desk);
        this.invitations = invitations;
        this.series = series;
        this.person = new PersonField(search);
        person.keepIn(kept);

        var named = new Div(
                new H3(texts.get("workshop.invite.byName")),
                person,
                button(texts.get("workshop.invite.thisPerson"), this::inviteNamed));
        named.addClassName("invite-by-name");
        var both = new Div(fitting(invitations.fitting(series)), named);
        both.addClassName("invite-ways");
        layOut(both);
    }

    private Component fitting(Fitting fitting) {
        var part = new Div(
                new H3(texts.get("workshop.invite.everyone")), new Paragraph(texts.get("workshop.invite.whoFits")));
        if (fitting.people() == 0) {
            part.add(new Paragraph(texts.get("workshop.invite.nobodyFits")));
            return part;
        }
        var names = new Paragraph(names(fitting));
        names.addClassName("invite-names");
        part.add(
                names,
                main(
                        texts.get("workshop.invite.all", "people", fitting.people()),
                        () -> tell(invitations.inviteFitting(series))));
        return part;
    }

    private String names(Fitting fitting) {
        return fitting.names().isEmpty()
                ? texts.get("workshop.demand.noNames")
                : texts.get(
                        "workshop.invite.names",
                        "people",
                        fitting.people() - fitting.names().size(),
                        "names",
                        String.join(
                                ", ",
                                fitting.names().stream().map(texts::isolated).toList()));
    }

    private void inviteNamed() {
        if (person.isChosen()) {
            var chosen = person.getValue();
            var result = invitations.invite(series, List.of(chosen.id()));
            if (result instanceof InviteResult.Sent(var _, var passedOver) && passedOver.containsKey(chosen.id())) {
                refuse(why(chosen.name(), passedOver.get(chosen.id())));
            } else {
                tell(result);
            }
        }
    }

    private void tell(InviteResult result) {
        switch (result) {
            case InviteResult.Sent sent -> done(texts.get("workshop.invite.invited", "people", sent.people()));
            case InviteResult.NotOpen _ -> refuse(texts.get("workshop.invite.notOpen"));
            case InviteResult.NotFound _ -> refuse(texts.get("workshop.group.notFound"));
        }
    }

    private String why(String name, InvitationObstacle obstacle) {
        return switch (obstacle) {
            case NOT_HELPED -> texts.get("workshop.invite.notHelped", "name", name);
            case INVITED -> texts.get("workshop.invite.invitedBefore", "name", name);
            case ON_LIST -> texts.get("workshop.invite.onList", "name", name);
            case FOLLOWED -> texts.get("workshop.invite.followed", "name", name);
            case TOO_OFTEN -> texts.get("workshop.invite.tooOften", "name", name);
        };
    }
}
