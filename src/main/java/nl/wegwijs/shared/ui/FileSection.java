package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.UUID;
import nl.wegwijs.shared.security.NewcomerId;

/**
 * What a feature adds to the page of a person that staff see, such as the appointments. Implement it as a bean; the page
 * finds it by itself, and asks only about people whose whole file is open to the one who looks. Two statements at most.
 */
public interface FileSection {

    /** The lowest comes first. */
    int order();

    Component of(NewcomerId person, UUID household);
}
