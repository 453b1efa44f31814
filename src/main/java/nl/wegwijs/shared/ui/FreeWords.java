package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;

/** Room for a few words of one's own. Sent to the server while somebody types, so that a draft can be kept. */
public class FreeWords extends TextArea {

    /** As long as the database keeps. */
    private static final int MOST = 500;

    private static final int PAUSE_MILLIS = 800;

    public FreeWords(String label) {
        super(label);
        setMaxLength(MOST);
        setMinRows(2);
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(PAUSE_MILLIS);
    }
}
