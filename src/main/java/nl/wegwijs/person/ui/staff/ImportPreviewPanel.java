package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.wegwijs.person.imports.CellProblem;
import nl.wegwijs.person.imports.ImportPlan;
import nl.wegwijs.shared.i18n.Texts;

/** What an import would do, cell by cell where something is wrong. */
class ImportPreviewPanel extends Composite<Div> {

    private static final int MOST_ROWS_AT_ONCE = 10;

    ImportPreviewPanel(ImportPlan plan, Runnable confirm) {
        var texts = Texts.current();
        var content = getContent();
        content.add(new H2(texts.get("person.import.preview")));
        content.add(new Paragraph(texts.get(
                "person.import.counts",
                "created",
                plan.created(),
                "changed",
                plan.changed(),
                "unchanged",
                plan.unchanged(),
                "leftOut",
                plan.leftOut())));
        if (!plan.problems().isEmpty()) {
            content.add(problems(plan, texts));
        }
        var people = plan.created() + plan.changed();
        if (people > 0) {
            var button = new Button(texts.get("person.import.confirm", "count", people), click -> confirm.run());
            button.addThemeVariants(ButtonVariant.PRIMARY);
            button.setDisableOnClick(true);
            content.add(button);
        }
    }

    private static Grid<CellProblem> problems(ImportPlan plan, Texts texts) {
        var grid = new Grid<CellProblem>();
        grid.setItems(plan.problems());
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setAllRowsVisible(plan.problems().size() <= MOST_ROWS_AT_ONCE);
        grid.addColumn(CellProblem::row)
                .setHeader(texts.get("person.import.row"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(problem -> texts.name(problem.column())).setHeader(texts.get("person.import.column"));
        grid.addColumn(problem -> texts.name(problem.problem()))
                .setHeader(texts.get("person.import.problem"))
                .setFlexGrow(2);
        grid.addColumn(CellProblem::cell).setHeader(texts.get("person.import.cell"));
        return grid;
    }
}
