package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.workshop.file.ElsewhereResult;
import nl.wegwijs.workshop.file.WorkshopFile.WorkshopName;
import nl.wegwijs.workshop.file.WorkshopFiles;

/** Notes that somebody finished a workshop with another organisation or municipality. */
class ElsewhereForm extends Composite<Details> {

    private static final int PLACE_LENGTH = 200;

    private final Texts texts = Texts.current();
    private final NewcomerId person;
    private final WorkshopFiles files;
    private final Runnable saved;

    private final KeptForm kept;
    private final Select<WorkshopName> workshop = new Select<>();
    private final DatePicker finishedOn = localised(new DatePicker(texts.get("workshopFile.elsewhere.finishedOn")));
    private final TextField place = new TextField(texts.get("workshopFile.elsewhere.place"));
    private final FormMessage message = new FormMessage();

    ElsewhereForm(NewcomerId person, List<WorkshopName> workshops, WorkshopFiles files, Drafts drafts, Runnable saved) {
        this.person = person;
        this.files = files;
        this.saved = saved;

        workshop.setLabel(texts.get("figures.screen.workshop"));
        workshop.setItems(workshops);
        workshop.setItemLabelGenerator(name -> name.title().text());
        place.setHelperText(texts.get("workshopFile.elsewhere.placeHelp"));
        place.setMaxLength(PLACE_LENGTH);

        kept = new KeptForm(drafts, "workshop.elsewhere/" + person.value())
                .choice("workshop", workshop, name -> name.id().value())
                .value("finishedOn", finishedOn, LocalDate::toString, LocalDate::parse)
                .text("place", place);
        // What is filled in again is to be seen.
        for (HasValue<?, ?> field : List.of(workshop, finishedOn, place)) {
            field.addValueChangeListener(change -> getContent().setOpened(true));
        }
        var fields = new Div(
                workshop,
                finishedOn,
                place,
                new Button(texts.get("workshopFile.elsewhere.save"), click -> save()),
                message);
        fields.addClassName("toolbar");
        getContent().setSummaryText(texts.get("workshopFile.elsewhere.add"));
        getContent().add(kept, fields);
    }

    private void save() {
        if (workshop.getValue() == null || finishedOn.getValue() == null) {
            message.show(texts.get("workshopFile.elsewhere.incomplete"));
            return;
        }
        var result = files.noteElsewhere(person, workshop.getValue().id(), finishedOn.getValue(), place.getValue());
        switch (result) {
            case ElsewhereResult.Saved _ -> {
                Notice.done(texts.get("workshopFile.elsewhere.saved"));
                kept.forget();
                saved.run();
            }
            case ElsewhereResult.Incomplete _ -> message.show(texts.get("workshopFile.elsewhere.incomplete"));
            case ElsewhereResult.OutOfSight _ -> message.show(texts.get("workshopFile.duty.outOfSight"));
        }
    }
}
