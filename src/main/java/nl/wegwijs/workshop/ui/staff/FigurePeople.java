package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.shared.ui.Spreadsheet;
import nl.wegwijs.workshop.figures.FigurePerson;
import nl.wegwijs.workshop.figures.FigureQuery;
import nl.wegwijs.workshop.figures.WorkshopFigures;
import nl.wegwijs.workshop.ui.staff.FiguresState.Opened;

/** The people whom one figure counts. */
class FigurePeople extends Composite<Section> {

    private final FigureWords words;
    private final Texts texts;

    FigurePeople(WorkshopFigures figures, FiguresState state, Opened list, FigureWords words) {
        this.words = words;
        this.texts = words.texts();

        var query = state.of(list);
        var people = figures.people(query, list.figure());
        var row = list.row();
        var title = new H2(texts.get(
                "figures.list.title",
                "figure",
                texts.name(list.figure()),
                "what",
                row == null ? words.regime(list.regime()) : words.row(state.by(), row)));
        getContent().add(title, new Paragraph(words.definition(list.figure())), export(figures, query, list));
        if (people.size() > WorkshopFigures.MANY) {
            getContent().add(new Paragraph(texts.get("figures.list.more", "shown", WorkshopFigures.MANY)));
        }
        getContent()
                .add(table(
                        title.getText(),
                        people.stream().limit(WorkshopFigures.MANY).toList()));
    }

    private Component export(WorkshopFigures figures, FigureQuery query, Opened list) {
        var export = new Anchor(
                Spreadsheet.download(
                        texts.get("figures.list.fileName") + ".csv",
                        () -> new Spreadsheet(
                                headings(),
                                figures.export(query, list.figure()).stream()
                                        .map(this::cells)
                                        .toList())),
                "");
        export.add(new Pictogram("download"), new Span(texts.get("figures.list.export")));
        export.addClassNames("link-button", "no-print");
        return export;
    }

    private Component table(String name, List<FigurePerson> people) {
        var heading = new NativeTableRow();
        headings().forEach(title -> {
            var cell = new NativeTableHeaderCell(title);
            cell.getElement().setAttribute("scope", "col");
            heading.add(cell);
        });
        var body = new NativeTableBody();
        for (var person : people) {
            var row = new NativeTableRow();
            cells(person).forEach(value -> {
                var cell = new NativeTableCell(value);
                cell.getElement().setAttribute("dir", "auto");
                row.add(cell);
            });
            body.add(row);
        }
        var table = new NativeTable(new NativeTableHeader(heading), body);
        table.addClassName("figures");
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", name);
        return scroll;
    }

    private List<String> headings() {
        return List.of(
                texts.get("person.people.number"),
                texts.get("person.people.name"),
                texts.get("figures.screen.intakeYear"),
                texts.get("figures.screen.workshop"),
                texts.get("figures.screen.language"),
                texts.get("figures.screen.place"),
                texts.get("figures.list.day"));
    }

    private List<String> cells(FigurePerson person) {
        return List.of(
                person.number(),
                person.name(),
                String.valueOf(person.intakeYear()),
                words.workshop(person.workshop()),
                words.language(person.language()),
                person.location(),
                texts.dateInFigures(person.on()));
    }
}
