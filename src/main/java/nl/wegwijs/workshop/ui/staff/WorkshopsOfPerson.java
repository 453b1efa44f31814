package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import java.util.UUID;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.ui.FileSection;
import nl.wegwijs.workshop.DutyKeeping;
import nl.wegwijs.workshop.file.WorkshopFiles;

/** The workshops of a person, on the person's page. Read when it is opened, so that the page stays quick. */
@org.springframework.stereotype.Component
class WorkshopsOfPerson implements FileSection {

    private final WorkshopFiles files;
    private final DutyKeeping duties;
    private final Drafts drafts;
    private final CurrentPerson currentPerson;

    WorkshopsOfPerson(WorkshopFiles files, DutyKeeping duties, Drafts drafts, CurrentPerson currentPerson) {
        this.files = files;
        this.duties = duties;
        this.drafts = drafts;
        this.currentPerson = currentPerson;
    }

    @Override
    public int order() {
        return 20;
    }

    /** Administrators keep the files of people, and do not see what workshops they follow. */
    @Override
    public Component of(NewcomerId person, UUID household) {
        if (!currentPerson.has(Role.COACH) && !currentPerson.has(Role.MANAGER)) {
            return new Div();
        }
        var section = new Details(Texts.current().get("workshopFile.section.title"));
        section.addOpenedChangeListener(event -> {
            section.removeAll();
            if (event.isOpened()) {
                section.add(new WorkshopFilePanel(person, files, duties, drafts));
            }
        });
        return section;
    }
}
