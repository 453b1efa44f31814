package nl.wegwijs.workshop.certificate.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.certificate.Registered;
import nl.wegwijs.workshop.certificate.Registering;
import org.jspecify.annotations.Nullable;

/** Who was entered in the national portal, when and by whom; what was noted by mistake is taken back here. */
class RegisteredPanel extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final Registering registering;
    private final Grid<Registered> grid = new Grid<>();
    private final Button takeBack = new Button(new Pictogram("undo-2"));

    RegisteredPanel(Registering registering, LocalDate today) {
        this.registering = registering;
        grid.setSelectionMode(Grid.SelectionMode.MULTI);
        grid.setEmptyStateText(texts.get("workshop.register.noneYet"));
        column(texts.get("workshop.register.on"), one -> new Span(texts.dateInFigures(one.on())));
        column(texts.get("workshop.register.by"), one -> new Span(one.by()));
        column(texts.get("workshop.register.number"), one -> new Span(one.number()));
        column(texts.get("workshop.register.name"), one -> RegisterGrid.name(one.name(), one.latinName()))
                .setAutoWidth(false)
                .setWidth("12rem")
                .setFlexGrow(2);
        column(texts.get("workshop.register.finishedOn"), one -> new Span(texts.dateInFigures(one.finishedOn())));
        column(texts.get("workshop.register.serial"), one -> serial(one.serial(), one.revokedAt()));
        grid.setItems(query -> registering.registered(query.getPage(), query.getPageSize()).stream());
        grid.addSelectionListener(choice -> choice(choice.getAllSelectedItems()));
        takeBack.addClickListener(click -> takeBack(grid.getSelectedItems()));
        choice(Set.of());

        var export = RegisterExport.link(
                texts,
                texts.get("workshop.register.fileRegistered") + "-" + today + ".csv",
                () -> RegisterExport.ofRegistered(registering.registered(0, Registering.MOST_AT_ONCE), texts));
        var toolbar = new Div(takeBack, export);
        toolbar.addClassName("toolbar");
        getContent().add(new Paragraph(texts.get("workshop.register.registeredAbout")), toolbar, grid);
    }

    private Grid.Column<Registered> column(String title, SerializableFunction<Registered, Component> cell) {
        return grid.addColumn(new ComponentRenderer<>(cell))
                .setHeader(title)
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div serial(String serial, @Nullable Instant revokedAt) {
        var cell = new Div(new Span(serial));
        if (revokedAt != null) {
            var badge = new Span(
                    new Pictogram("triangle-alert"),
                    new Span(texts.get("workshop.register.revokedSince", "date", texts.date(revokedAt))));
            badge.addClassNames("badge", "bad");
            cell.add(badge);
        }
        return cell;
    }

    private void choice(Set<Registered> chosen) {
        takeBack.setText(texts.get("workshop.register.takeBack", "count", chosen.size()));
        takeBack.setEnabled(!chosen.isEmpty());
    }

    private void takeBack(Set<Registered> chosen) {
        registering.undo(chosen.stream().map(Registered::id).toList());
        grid.deselectAll();
        grid.getDataProvider().refreshAll();
        Notice.done(texts.get("workshop.register.undone", "count", chosen.size()));
    }
}
