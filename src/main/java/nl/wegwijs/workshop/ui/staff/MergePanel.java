package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.RegroupResult;
import nl.wegwijs.workshop.SeriesRegrouping;
import nl.wegwijs.workshop.StaffSeries;

/** Puts a whole small group into another one. */
class MergePanel extends ActionPanel {

    private final SeriesRegrouping regrouping;
    private final StaffSeries small;
    private final GroupField into;

    MergePanel(SeriesRegrouping regrouping, StaffSeries small, List<StaffSeries> others, KeptForm kept, Desk desk) {
        super(Texts.current().get("workshop.merge.title"), kept, desk);
        this.regrouping = regrouping;
        this.small = small;
        this.into = new GroupField(others);
        into.keepIn(kept);

        if (others.isEmpty()) {
            layOut(new Paragraph(texts.get("workshop.move.noOther")));
        } else {
            layOut(
                    new Div(new Paragraph(texts.get("workshop.merge.what")), into),
                    main(texts.get("workshop.merge.now"), this::merge));
        }
    }

    private void merge() {
        if (!into.isChosen()) {
            return;
        }
        var target = into.getValue().id();
        var result = regrouping.merge(small.id(), target);
        var said = new RegroupWords(texts).of(result);
        if (result instanceof RegroupResult.Moved) {
            done(said);
            SeriesPages.openSeries(target);
        } else {
            refuse(said);
        }
    }
}
