package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.RegroupResult;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesPerson;
import nl.wegwijs.workshop.SeriesRegrouping;
import nl.wegwijs.workshop.StaffSeries;

/** Moves somebody to another group of the same workshop. */
class MovePanel extends ActionPanel {

    private final SeriesRegrouping regrouping;
    private final SeriesId from;
    private final SeriesPerson person;
    private final GroupField to;

    MovePanel(
            SeriesRegrouping regrouping,
            SeriesId from,
            SeriesPerson person,
            List<StaffSeries> others,
            KeptForm kept,
            Desk desk) {
        super(Texts.current().get("workshop.move.title", "name", person.name()), kept, desk);
        this.regrouping = regrouping;
        this.from = from;
        this.person = person;
        this.to = new GroupField(others);
        to.keepIn(kept);

        if (others.isEmpty()) {
            layOut(new Paragraph(texts.get("workshop.move.noOther")));
        } else {
            layOut(new Div(to), main(texts.get("workshop.move.now"), () -> move(false)));
        }
    }

    private void move(boolean orWait) {
        if (!to.isChosen()) {
            return;
        }
        var result = regrouping.move(from, to.getValue().id(), person.id(), orWait);
        var said = new RegroupWords(texts).of(result);
        switch (result) {
            case RegroupResult.Moved _ -> done(said);
            case RegroupResult.Full _ -> refuse(said, button(texts.get("workshop.move.wait"), () -> move(true)));
            case RegroupResult.Busy _, RegroupResult.NotToMove _, RegroupResult.NotOpen _, RegroupResult.NotFound _ ->
                refuse(said);
        }
    }
}
