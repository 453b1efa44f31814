package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Keys;
import nl.wegwijs.workshop.SeriesFilter;
import nl.wegwijs.workshop.SeriesFilter.When;
import nl.wegwijs.workshop.StaffWorkshops.Choice;

/** Which series the list shows. Stays on the screen when something else is asked for, so that the focus does too. */
class SeriesFilters extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final Map<When, RouterLink> whens = new EnumMap<>(When.class);
    private final ComboBox<Choice> workshop = new ComboBox<>(texts.get("workshop.list.workshop"));
    private final ComboBox<Language> language = new ComboBox<>(texts.get("workshop.series.language"));
    private SeriesFilter filter = new SeriesFilter(When.UPCOMING, null, null);
    private List<Choice> workshops = List.of();

    SeriesFilters() {
        workshop.setItemLabelGenerator(Choice::title);
        workshop.setPlaceholder(texts.get("workshop.list.allWorkshops"));
        workshop.setClearButtonVisible(true);
        language.setItems(Language.all());
        language.setItemLabelGenerator(texts::name);
        language.setPlaceholder(texts.get("workshop.list.allLanguages"));
        language.setClearButtonVisible(true);
        workshop.addValueChangeListener(event -> changed(event.isFromClient()));
        language.addValueChangeListener(event -> changed(event.isFromClient()));
        getContent().addClassName("toolbar");
        getContent().add(when(), Keys.on(workshop, "/"), language);
    }

    void show(SeriesFilter shown, List<Choice> offered) {
        filter = shown;
        whens.forEach((when, link) -> {
            link.setQueryParameters(SeriesPages.address(new SeriesFilter(when, filter.workshop(), filter.language())));
            if (when == filter.when()) {
                link.getElement().setAttribute("aria-current", "true");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
        if (!offered.equals(workshops)) {
            workshops = offered;
            workshop.setItems(offered);
        }
        workshop.setValue(offered.stream()
                .filter(one -> one.id().equals(filter.workshop()))
                .findFirst()
                .orElse(null));
        language.setValue(filter.language());
    }

    private Component when() {
        var list = new UnorderedList();
        list.addClassName("choices");
        for (var when : When.values()) {
            var link = SeriesPages.list(filter, new Span(texts.name(when)));
            link.addClassName("link-button");
            whens.put(when, link);
            list.add(new ListItem(link));
        }
        return list;
    }

    private void changed(boolean byThePerson) {
        if (byThePerson) {
            SeriesPages.open(new SeriesFilter(
                    filter.when(), workshop.getOptionalValue().map(Choice::id).orElse(null), language.getValue()));
        }
    }
}
