package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.ui.StaffFramePart;

/** Sends what is left of somebody's attendance marks from every screen. */
@org.springframework.stereotype.Component
class UnsentTicksInFrame implements StaffFramePart {

    private final CurrentPerson currentPerson;

    UnsentTicksInFrame(CurrentPerson currentPerson) {
        this.currentPerson = currentPerson;
    }

    @Override
    public Component make() {
        return new UnsentTicks(currentPerson.staff());
    }
}
