package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.InvitationAnswer;
import nl.wegwijs.workshop.StaffInvitation;
import nl.wegwijs.workshop.StaffSeries;

/** Who was invited, and what they answered. */
class InvitedList extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final SeriesWords words = new SeriesWords(texts);
    private final StaffSeries series;

    /** @param invitations perhaps not all there are */
    InvitedList(StaffSeries series, List<StaffInvitation> invitations) {
        this.series = series;
        if (invitations.isEmpty()) {
            var nobody = new Paragraph(texts.get("workshop.invited.nobody"));
            nobody.addClassName("card");
            getContent().add(nobody);
        }
        part(texts.get("workshop.invited.open"), invitations, InvitationAnswer.OPEN);
        part(texts.get("workshop.invited.declined"), invitations, InvitationAnswer.DECLINED);
        part(texts.get("workshop.invited.accepted"), invitations, InvitationAnswer.ACCEPTED);
        part(texts.get("workshop.invited.lapsed"), invitations, InvitationAnswer.LAPSED);
        if (invitations.size() < series.invited()) {
            getContent().add(new Paragraph(texts.get("workshop.list.more", "shown", invitations.size())));
        }
    }

    private void part(String title, List<StaffInvitation> invitations, InvitationAnswer answer) {
        var part = invitations.stream().filter(one -> one.answer() == answer).toList();
        if (!part.isEmpty()) {
            var table = new GroupTable(series, title, part.size(), texts.get("workshop.invited.when"), false);
            part.forEach(one -> table.row(one.person(), facts(one)));
            getContent().add(table);
        }
    }

    private Component facts(StaffInvitation invitation) {
        var facts = new Div(new Span(texts.get(
                "workshop.invited.on",
                "date",
                texts.date(invitation.invitedAt()),
                "attempt",
                invitation.attempt(),
                "reason",
                switch (invitation.reason()) {
                    case NAMED -> texts.get("workshop.invited.named");
                    case FITS -> texts.get("workshop.invited.fits");
                    case MISSED -> texts.get("workshop.invited.missed");
                })));
        if (invitation.remindedAt() != null) {
            facts.add(new Span(texts.get("workshop.invited.reminded", "date", texts.date(invitation.remindedAt()))));
        }
        if (invitation.declineReason() != null) {
            facts.add(new Span(words.quoted(invitation.declineReason())));
        }
        facts.addClassName("stacked");
        return facts;
    }
}
