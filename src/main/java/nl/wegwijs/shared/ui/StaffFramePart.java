package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;

/**
 * What a feature adds to the frame around every screen of staff, below its header: nothing to see until there is
 * something to say. Implement it as a bean; the frame finds it by itself. No statement.
 */
public interface StaffFramePart {

    Component make();
}
