package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What a feature brings to the first screen of staff. Implement it as a bean; the screen finds it by itself and asks
 * once for each showing, for whoever is signed in. One statement at most.
 */
public interface StartCards {

    /** The lowest comes first. */
    int order();

    /** Empty when there is nothing to look at. */
    Optional<Component> card();
}
