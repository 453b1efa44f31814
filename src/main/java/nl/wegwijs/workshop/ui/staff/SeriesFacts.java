package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Div;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.StaffSeries;

/** When, where, in which language and by whom a series is given, and how full it is. */
class SeriesFacts extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final DescriptionList pairs = new DescriptionList();

    SeriesFacts(StaffSeries series) {
        var words = new SeriesWords(texts);
        pairs.addClassName("pairs");
        pair(texts.get("workshop.series.when"), words.when(series));
        pair(texts.get("workshop.series.where"), words.where(series.location(), series.room()));
        pair(texts.get("workshop.series.language"), words.language(series));
        if (series.trainers() != null) {
            pair(texts.get("workshop.series.trainers"), series.trainers());
        }
        pair(
                texts.get("workshop.series.minGroup"),
                String.valueOf(series.seats().minGroup()));
        if (series.status() == SeriesStatus.CANCELLED && series.cancelReason() != null) {
            pair(texts.get("workshop.series.cancelReason"), series.cancelReason());
        }
        getContent().add(new SeatsBar(texts, series.seats()), pairs);
        getContent().addClassName("series-facts");
    }

    private void pair(String term, String description) {
        pairs.add(new Term(term), new Description(new Text(description)));
    }
}
