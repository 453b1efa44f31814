package nl.wegwijs.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Map;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;

/**
 * Attendance marks of somebody who left the list before all of them were sent. All of it lives in the browser: the
 * frame knows of no workshop.
 */
@Tag("wegwijs-unsent-ticks")
@JsModule("./components/unsent-ticks.ts")
class UnsentTicks extends Component {

    UnsentTicks(StaffId me) {
        var texts = Texts.current();
        getElement().setProperty("staff", me.value().toString());
        getElement()
                .setPropertyMap(
                        "words",
                        Map.of(
                                "unsent", texts.get("attendance.unsent.left", "count", "{count}"),
                                "refused", texts.get("attendance.sheet.refused"),
                                "open", texts.get("attendance.unsent.open")));
    }
}
