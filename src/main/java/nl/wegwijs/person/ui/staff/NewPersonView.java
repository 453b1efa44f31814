package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.wegwijs.person.FileKeeping;
import nl.wegwijs.person.FileResult;
import nl.wegwijs.person.FoundPerson;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.person.PersonFiles;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;

/** Makes a file for someone new, after looking whether there is one already. */
@Route("staff/people/new")
@RolesAllowed({"COACH", "MANAGER", "ADMINISTRATOR"})
class NewPersonView extends Div implements HasDynamicTitle {

    private final FileKeeping keeping;
    private final PeopleSearch search;
    private final Texts texts = Texts.current();

    private final PersonForm form;
    private final HouseholdChooser household = new HouseholdChooser();
    private final LikelyDoubles doubles = new LikelyDoubles();
    private final Button save = new Button();
    private final KeptForm kept;
    private List<FoundPerson> seenDoubles = List.of();

    NewPersonView(FileKeeping keeping, PeopleSearch search, PersonFiles files, Drafts drafts, Clock clock) {
        this.keeping = keeping;
        this.search = search;
        this.form = new PersonForm(
                files.contactPersons(),
                LocalDate.ofInstant(clock.instant(), Texts.OFFICE).getYear());

        kept = new KeptForm(drafts, "person.new");
        form.keepIn(kept);
        household.keepIn(kept);

        form.onIdentity(this::lookForDoubles);
        save.setText(texts.get("person.new.save"));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.addClickListener(click -> save());

        var title = new H1(texts.get("person.new.title"));
        var place = new H2(texts.get("person.file.household"));
        addClassName("narrow");
        add(PeoplePages.toList(texts.get("person.people.back")), title, kept, form, place, household, doubles, save);
    }

    @Override
    public String getPageTitle() {
        return texts.get("person.new.title");
    }

    private List<FoundPerson> lookForDoubles() {
        var details = form.details();
        var found = details.fullName().isBlank() ? List.<FoundPerson>of() : search.likelyDoubles(details);
        doubles.show(found);
        save.setText(texts.get(found.isEmpty() ? "person.new.save" : "person.new.saveAnyway"));
        return found;
    }

    private void save() {
        var found = lookForDoubles();
        if (!seenDoubles.containsAll(found)) {
            // Not saved before the one who types had a chance to see them.
            seenDoubles = found;
            Notice.refused(texts.get("person.new.lookFirst"));
            return;
        }
        var result = keeping.create(form.details(), household.choice(), form.contactPerson());
        switch (result) {
            case FileResult.Saved(var id) -> {
                kept.forget();
                Notice.done(texts.get("person.new.saved", "name", form.details().fullName()));
                PeoplePages.open(id);
            }
            case FileResult.NotPossible(var problems) -> form.show(problems);
            case FileResult.OutOfSight _ -> household.notFound();
            case FileResult.ChangedMeanwhile _ -> Notice.refused(FileRefusal.of(result, texts));
        }
    }
}
