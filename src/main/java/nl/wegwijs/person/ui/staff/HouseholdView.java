package nl.wegwijs.person.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import nl.wegwijs.person.FileKeeping;
import nl.wegwijs.person.FileResult;
import nl.wegwijs.person.PersonFile;
import nl.wegwijs.person.PersonFiles;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;

/** The address of a household, and moving someone to another one. */
@Route("staff/people/:person/household")
@RolesAllowed({"COACH", "MANAGER", "ADMINISTRATOR"})
class HouseholdView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PersonFiles files;
    private final FileKeeping keeping;
    private final Drafts drafts;
    private final Texts texts = Texts.current();

    HouseholdView(PersonFiles files, FileKeeping keeping, Drafts drafts) {
        this.files = files;
        this.keeping = keeping;
        this.drafts = drafts;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = PeoplePages.person(event.getRouteParameters())
                .flatMap(files::open)
                .orElseThrow(NotFoundException::new);
        removeAll();
        add(
                PeoplePages.backToFile(file.id(), texts.get("person.change.back")),
                new H1(texts.get(
                        "person.household.title", "name", file.details().fullName())),
                address(file),
                move(file));
    }

    @Override
    public String getPageTitle() {
        return texts.get("person.file.household");
    }

    private Section address(PersonFile file) {
        var household = file.household();
        var fields = new AddressFields();
        fields.show(household.address());
        var movedIn = localised(new DatePicker(texts.get("person.household.movedInOn")));
        movedIn.setValue(household.movedInOn());
        var kept = new KeptForm(drafts, "person.address/" + household.id().value())
                .basedOn(() -> String.valueOf(household.version()))
                .value("movedIn", movedIn, LocalDate::toString, LocalDate::parse);
        fields.keepIn(kept);
        var save = new Button(
                texts.get("person.household.saveAddress"),
                click -> after(
                        keeping.changeAddress(
                                file.id(), household.id(), household.version(), fields.address(), movedIn.getValue()),
                        kept,
                        () -> Notice.refused(texts.get("person.refused.outOfSight"))));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var whom = new Paragraph(
                texts.get("person.household.whom", "count", file.members().size() + 1));
        return new Section(new H2(texts.get("person.household.address")), whom, kept, fields, movedIn, save);
    }

    private Section move(PersonFile file) {
        var chooser = new HouseholdChooser();
        var kept = new KeptForm(drafts, "person.move/" + file.id().value());
        chooser.keepIn(kept);
        var move = new Button(
                texts.get("person.household.move"),
                click -> after(keeping.moveTo(file.id(), file.version(), chooser.choice()), kept, chooser::notFound));
        return new Section(new H2(texts.get("person.household.moveTitle")), kept, chooser, move);
    }

    private void after(FileResult result, KeptForm kept, Runnable notFound) {
        switch (result) {
            case FileResult.Saved(var id) -> {
                kept.forget();
                Notice.done(texts.get("person.change.saved"));
                PeoplePages.open(id);
            }
            case FileResult.OutOfSight _ -> notFound.run();
            case FileResult.NotPossible _, FileResult.ChangedMeanwhile _ ->
                Notice.refused(FileRefusal.of(result, texts));
        }
    }
}
