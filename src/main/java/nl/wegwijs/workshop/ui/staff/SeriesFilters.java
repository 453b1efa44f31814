package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.workshop.SeriesFilter;
import nl.wegwijs.workshop.StaffWorkshops.Choice;

/** Which series the list shows. */
class SeriesFilters extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final SeriesFilter filter;

    SeriesFilters(SeriesFilter filter, List<Choice> workshops) {
        this.filter = filter;
        getContent().addClassName("toolbar");
        getContent().add(when(), workshop(workshops), language());
    }

    private Component when() {
        var list = new UnorderedList();
        list.addClassName("choices");
        for (var when : SeriesFilter.When.values()) {
            var link = SeriesPages.list(
                    new SeriesFilter(when, filter.workshop(), filter.language()), new Span(texts.name(when)));
            link.addClassName("link-button");
            if (when == filter.when()) {
                link.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(link));
        }
        return list;
    }

    private Component workshop(List<Choice> workshops) {
        var workshop = new ComboBox<Choice>(texts.get("workshop.list.workshop"));
        workshop.setItems(workshops);
        workshop.setItemLabelGenerator(Choice::title);
        workshop.setPlaceholder(texts.get("workshop.list.allWorkshops"));
        workshop.setClearButtonVisible(true);
        workshop.setValue(workshops.stream()
                .filter(one -> one.id().equals(filter.workshop()))
                .findFirst()
                .orElse(null));
        workshop.addValueChangeListener(event -> SeriesPages.open(new SeriesFilter(
                filter.when(),
                event.getValue() == null ? null : event.getValue().id(),
                filter.language())));
        return Keys.on(workshop, "/");
    }

    private Component language() {
        var language = new ComboBox<Language>(texts.get("workshop.series.language"));
        language.setItems(Language.all());
        language.setItemLabelGenerator(texts::name);
        language.setPlaceholder(texts.get("workshop.list.allLanguages"));
        language.setClearButtonVisible(true);
        language.setValue(filter.language());
        language.addValueChangeListener(
                event -> SeriesPages.open(new SeriesFilter(filter.when(), filter.workshop(), event.getValue())));
        return language;
    }
}
