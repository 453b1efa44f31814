package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;

/** Opens the browser's window for printing. */
@Tag("wegwijs-print")
@JsModule("./components/print.ts")
public class PrintButton extends Component {

    public PrintButton(String label) {
        getElement().setAttribute("label", label);
    }
}
