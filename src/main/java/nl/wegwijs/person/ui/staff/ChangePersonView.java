package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.person.FileKeeping;
import nl.wegwijs.person.FileResult;
import nl.wegwijs.person.PersonFile;
import nl.wegwijs.person.PersonFiles;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;

/** Changes what is known of a person. */
@Route("staff/people/:person/change")
@RolesAllowed({"COACH", "MANAGER", "ADMINISTRATOR"})
class ChangePersonView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PersonFiles files;
    private final FileKeeping keeping;
    private final Drafts drafts;
    private final Clock clock;
    private final Texts texts = Texts.current();

    ChangePersonView(PersonFiles files, FileKeeping keeping, Drafts drafts, Clock clock) {
        this.files = files;
        this.keeping = keeping;
        this.drafts = drafts;
        this.clock = clock;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(PeoplePages.person(event.getRouteParameters()).flatMap(files::open).orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return texts.get("person.change.title");
    }

    private void show(PersonFile file) {
        var form = new PersonForm(
                files.contactPersons(),
                LocalDate.ofInstant(clock.instant(), Texts.OFFICE).getYear());
        form.show(file.details(), file.contactPerson());
        var kept = new KeptForm(drafts, "person.change/" + file.id().value())
                .basedOn(() -> String.valueOf(file.version()));
        form.keepIn(kept);
        var save = new Button(texts.get("person.change.save"), click -> save(file, form, kept));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        removeAll();
        add(
                PeoplePages.backToFile(file.id(), texts.get("person.change.back")),
                new H1(texts.get("person.change.title")),
                kept,
                form,
                save);
    }

    private void save(PersonFile file, PersonForm form, KeptForm kept) {
        var result = keeping.change(file.id(), file.version(), form.details(), form.contactPerson());
        switch (result) {
            case FileResult.Saved(var id) -> {
                kept.forget();
                Notice.done(texts.get("person.change.saved"));
                PeoplePages.open(id);
            }
            case FileResult.NotPossible(var problems) -> form.show(problems);
            // What was typed stays in the form.
            case FileResult.ChangedMeanwhile _, FileResult.OutOfSight _ ->
                Notice.refused(FileRefusal.of(result, texts));
        }
    }
}
