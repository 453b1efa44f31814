package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Opens the browser's window for printing. */
@Tag("wegwijs-print")
@JsModule("./components/print.ts")
class PrintButton extends Component {

    PrintButton(String label) {
        getElement().setAttribute("label", label);
    }
}
