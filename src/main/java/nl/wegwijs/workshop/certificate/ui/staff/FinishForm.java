package nl.wegwijs.workshop.certificate.ui.staff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import nl.wegwijs.shared.i18n.ComponentTexts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.FinishSheet;
import nl.wegwijs.workshop.FinishSheet.Result;
import nl.wegwijs.workshop.Regime;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesStatus;

/** Who passes: filled in by the rule of the workshop, to be corrected with a reason. */
class FinishForm extends Composite<Section> {

    private final FinishSheet sheet;
    private final KeptForm kept;
    private final List<FinishRow> rows;
    private final DatePicker day;
    private final FormMessage message = new FormMessage();
    private final LocalDate today;

    FinishForm(FinishSheet sheet, KeptForm kept, Texts texts, LocalDate today, Consumer<FinishForm> finish) {
        this.sheet = sheet;
        this.kept = kept;
        this.today = today;
        this.rows = sheet.people().stream()
                .map(person -> new FinishRow(sheet, person, texts))
                .toList();
        var label = sheet.regime() == Regime.DUTY ? "workshop.finish.signedOn" : "workshop.finish.finishedOn";
        this.day = ComponentTexts.localised(new DatePicker(texts.get(label)));
        day.setMax(today);
        day.setValue(Objects.requireNonNullElse(sheet.finishedOn(), lastDay()));

        kept.basedOn(() -> String.valueOf(sheet.finishedOn())).value("day", day, LocalDate::toString, LocalDate::parse);
        rows.forEach(row -> row.keepIn(kept));

        var list = new UnorderedList();
        list.addClassName("plain-list");
        rows.forEach(list::add);
        var again = sheet.status() == SeriesStatus.FINISHED;
        var button = new Button(
                texts.get(again ? "workshop.finish.correct" : "workshop.finish.finish"),
                new Pictogram("graduation-cap"),
                click -> finish.accept(this));
        button.addThemeName("primary");
        button.setDisableOnClick(true);
        button.addClickListener(click -> button.setEnabled(true));
        button.setEnabled(!rows.isEmpty());

        var toolbar = new Div(day, button);
        toolbar.addClassName("toolbar");
        getContent().add(new H2(texts.get("workshop.finish.people")));
        getContent()
                .add(new Paragraph(texts.get(
                        rows.isEmpty() ? "workshop.finish.nobody" : "workshop.finish.rule",
                        "needed",
                        sheet.needed(),
                        "held",
                        sheet.held())));
        getContent().add(kept, list, message, toolbar);
    }

    private LocalDate lastDay() {
        var last = LocalDate.ofInstant(sheet.endsAt(), Texts.OFFICE);
        return last.isAfter(today) ? today : last;
    }

    SeriesId series() {
        return sheet.series();
    }

    /** Without a day: today. */
    LocalDate day() {
        return Objects.requireNonNullElse(day.getValue(), today);
    }

    List<Result> results() {
        return rows.stream().map(FinishRow::result).toList();
    }

    void saved() {
        kept.forget();
    }

    void refuse(String why) {
        message.show(why);
    }
}
