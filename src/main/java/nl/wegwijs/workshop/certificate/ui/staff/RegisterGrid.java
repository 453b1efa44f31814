package nl.wegwijs.workshop.certificate.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridMultiSelectionModel;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.certificate.ToRegister;
import org.jspecify.annotations.Nullable;

/** The list to register, the longest waiting first; several can be chosen at once. */
class RegisterGrid extends Composite<Grid<ToRegister>> {

    private final Texts texts;
    private final LocalDate today;

    RegisterGrid(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        var grid = getContent();
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setEmptyStateText(texts.get("workshop.register.none"));
        grid.addColumn(new ComponentRenderer<>(this::waiting))
                .setHeader(texts.get("workshop.register.waiting"))
                .setComparator(Comparator.comparing(ToRegister::finishedOn).reversed())
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ToRegister::number)
                .setHeader(texts.get("workshop.register.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(new ComponentRenderer<>(one -> name(one.name(), one.latinName())))
                .setHeader(texts.get("workshop.register.name"))
                .setComparator(Comparator.comparing(ToRegister::name))
                .setWidth("12rem")
                .setFlexGrow(2);
        grid.addColumn(one -> figures(one.birthDate()))
                .setHeader(texts.get("workshop.register.birthDate"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(one -> figures(one.finishedOn()))
                .setHeader(texts.get("workshop.register.finishedOn"))
                .setComparator(Comparator.comparing(ToRegister::finishedOn))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(ToRegister::serial)
                .setHeader(texts.get("workshop.register.serial"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        ((GridMultiSelectionModel<ToRegister>) grid.getSelectionModel())
                .setSelectAllCheckboxVisibility(GridMultiSelectionModel.SelectAllCheckboxVisibility.VISIBLE);
    }

    void show(List<ToRegister> waiting) {
        getContent().setItems(waiting);
        getContent().setAllRowsVisible(waiting.size() <= 20);
    }

    Set<ToRegister> chosen() {
        return getContent().getSelectedItems();
    }

    void onChoice(Consumer<Set<ToRegister>> listener) {
        getContent().addSelectionListener(choice -> listener.accept(choice.getAllSelectedItems()));
    }

    private Span waiting(ToRegister one) {
        var words = new Span(texts.get("workshop.register.since", "days", one.daysWaiting(today)));
        if (!one.isOverdue(today)) {
            return words;
        }
        var badge = new Span(
                new Pictogram("triangle-alert"),
                new Span(texts.get("workshop.register.overdue", "days", one.daysWaiting(today))));
        badge.addClassNames("badge", "bad");
        return badge;
    }

    static Div name(String fullName, @Nullable String latin) {
        var name = new Span(fullName);
        name.getElement().setAttribute("dir", "auto");
        var both = new Div(name);
        if (latin != null && !latin.equals(fullName)) {
            var written = new Div(latin);
            written.addClassName("quiet-text");
            both.add(written);
        }
        return both;
    }

    private String figures(@Nullable LocalDate date) {
        return date == null ? "" : texts.dateInFigures(date);
    }
}
