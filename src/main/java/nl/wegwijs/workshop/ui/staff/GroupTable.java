package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.SeriesPerson;
import nl.wegwijs.workshop.StaffSeries;

/** People of a group in rows: who, in which language, how to reach them, how they stand, and what can be done. */
class GroupTable extends Composite<Section> {

    private final Texts texts = Texts.current();
    private final NativeTableBody body = new NativeTableBody();
    private final StaffSeries series;
    private final boolean withActions;

    /** @param standing what the last column of facts says */
    GroupTable(StaffSeries series, String title, int people, String standing, boolean withActions) {
        this.series = series;
        this.withActions = withActions;
        var header = new NativeTableRow(
                heading(texts.get("workshop.group.person")),
                heading(texts.get("workshop.series.language")),
                heading(texts.get("workshop.group.phone")),
                heading(standing));
        if (withActions) {
            header.add(heading(texts.get("workshop.group.actions")));
        }
        var table = new NativeTable(new NativeTableHeader(header), body);
        table.addClassName("agenda-table");
        var scroll = new Div(table);
        scroll.addClassName("table-scroll");
        scroll.getElement().setAttribute("tabindex", "0");
        scroll.getElement().setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", title);
        var heading = new H2(title);
        var count = new Span(String.valueOf(people));
        count.addClassName("badge");
        heading.add(count);
        getContent().add(heading, scroll);
        getContent().addClassName("group-part");
    }

    void row(SeriesPerson person, Component standing, Component... actions) {
        var row = new NativeTableRow(
                new NativeTableCell(name(person)),
                new NativeTableCell(language(person)),
                new NativeTableCell(phone(person)),
                new NativeTableCell(standing));
        if (withActions) {
            var buttons = new Div(actions);
            buttons.addClassName("row-buttons");
            row.add(new NativeTableCell(buttons));
        }
        body.add(row);
    }

    private Component name(SeriesPerson person) {
        var name = new Span(person.name());
        name.addClassName("found-name");
        name.getElement().setAttribute("dir", "auto");
        var number = new Span(person.number());
        number.addClassName("quiet-text");
        var both = new Div(name, number);
        both.addClassName("stacked");
        return both;
    }

    private Component language(SeriesPerson person) {
        var language = new Span(texts.name(person.reads()));
        if (!person.interpreterNeeded() || series.isUnderstoodBy(person)) {
            return language;
        }
        var need = new Span(new Pictogram("message-circle"), new Span(texts.get("workshop.group.needsInterpreter")));
        need.addClassNames("badge", "warn");
        var both = new Div(language, need);
        both.addClassName("stacked");
        return both;
    }

    private Component phone(SeriesPerson person) {
        var phone = new Span(person.phone() == null ? "" : texts.leftToRight(person.phone()));
        phone.addClassName("when");
        return phone;
    }

    private static NativeTableHeaderCell heading(String title) {
        var cell = new NativeTableHeaderCell(title);
        cell.getElement().setAttribute("scope", "col");
        return cell;
    }
}
