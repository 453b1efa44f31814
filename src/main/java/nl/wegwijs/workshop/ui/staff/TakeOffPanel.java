package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.LeaveResult;
import nl.wegwijs.workshop.SeriesEnrolment;
import nl.wegwijs.workshop.SeriesId;
import nl.wegwijs.workshop.SeriesPerson;

/** Takes somebody off the list, and says why. */
class TakeOffPanel extends ActionPanel {

    private static final int LONGEST = 500;

    private final SeriesEnrolment enrolment;
    private final SeriesId series;
    private final SeriesPerson person;
    private final TextArea reason = new TextArea();

    TakeOffPanel(SeriesEnrolment enrolment, SeriesId series, SeriesPerson person, KeptForm kept, Desk desk) {
        super(Texts.current().get("workshop.takeOff.title", "name", person.name()), kept, desk);
        this.enrolment = enrolment;
        this.series = series;
        this.person = person;

        reason.setLabel(texts.get("workshop.takeOff.reason"));
        reason.setHelperText(texts.get("workshop.takeOff.reasonHint"));
        reason.setMaxLength(LONGEST);
        reason.setWidthFull();
        kept.text("reason", reason);
        layOut(new Div(reason), main(texts.get("workshop.takeOff.now"), this::takeOff));
    }

    private void takeOff() {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(reason.isInvalid() ? texts.get("workshop.takeOff.required") : null);
        if (reason.isInvalid()) {
            return;
        }
        switch (enrolment.takeOff(series, person.id(), reason.getValue().strip())) {
            case LeaveResult.Left _ -> done(texts.get("workshop.takeOff.done", "name", person.name()));
            case LeaveResult.NotOnList _ -> refuse(texts.get("workshop.takeOff.notOnList", "name", person.name()));
            case LeaveResult.Over _ -> refuse(texts.get("workshop.takeOff.over"));
        }
    }
}
