package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.figures.Figure;
import nl.wegwijs.workshop.figures.FigureCell;
import nl.wegwijs.workshop.ui.staff.FiguresState.Opened;
import org.jspecify.annotations.Nullable;

/** The figures of duties or of offers, which are never added up together. Each number leads to the list behind it. */
class FigureTable extends Composite<Div> {

    private final FiguresState state;
    private final FigureWords words;
    private final Regime regime;
    private final List<FigureCell> cells;

    FigureTable(FiguresState state, FigureWords words, Regime regime, List<FigureCell> all) {
        this.state = state;
        this.words = words;
        this.regime = regime;
        this.cells = all.stream().filter(cell -> cell.regime() == regime).toList();

        var by = state.by();
        var body = new NativeTableBody();
        cells.stream()
                .map(by::row)
                .distinct()
                .sorted(Comparator.comparing(row -> words.row(by, row)))
                .forEach(row -> body.add(
                        row(words.row(by, row), row, cell -> by.row(cell).equals(row))));
        var total = row(words.texts().get("figures.screen.total"), null, _ -> true);
        total.addClassName("total");
        body.add(total);
        var table = new NativeTable(header(), body);
        table.addClassName("figures");
        getContent().add(table);
        getContent().addClassName("table-scroll");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", words.regime(regime));
    }

    private NativeTableHeader header() {
        var row = new NativeTableRow(columnHeader(words.texts().name(state.by())));
        for (var figure : Figure.values()) {
            row.add(columnHeader(words.texts().name(figure)));
        }
        return new NativeTableHeader(row);
    }

    private static NativeTableHeaderCell columnHeader(String title) {
        var cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }

    private NativeTableRow row(String title, @Nullable String row, Predicate<FigureCell> belongs) {
        var heading = new NativeTableHeaderCell(title);
        heading.getElement().setAttribute("scope", "row");
        var line = new NativeTableRow(heading);
        for (var figure : Figure.values()) {
            var count = cells.stream()
                    .filter(belongs)
                    .filter(cell -> cell.figure() == figure)
                    .mapToInt(FigureCell::count)
                    .sum();
            line.add(new NativeTableCell(number(count, title, new Opened(figure, regime, row))));
        }
        return line;
    }

    private Component number(int count, String title, Opened list) {
        if (count == 0) {
            return new Span("0");
        }
        var link = new RouterLink();
        link.setRoute(FiguresView.class);
        link.setQueryParameters(state.open(list).address());
        link.setHighlightCondition((_, _) -> false);
        link.add(new Span(String.valueOf(count)));
        link.getElement()
                .setAttribute(
                        "aria-label",
                        words.texts()
                                .get(
                                        "figures.screen.open",
                                        "count",
                                        count,
                                        "figure",
                                        words.texts().name(list.figure()),
                                        "row",
                                        title));
        if (list.equals(state.opened())) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }
}
