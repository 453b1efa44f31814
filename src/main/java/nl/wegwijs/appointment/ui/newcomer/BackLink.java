package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.html.Anchor;
import nl.wegwijs.shared.ui.Pictogram;

/** The way back to the screen one came from. */
class BackLink extends Anchor {

    BackLink(String path, String words) {
        super(path, words);
        addComponentAsFirst(Pictogram.pointing("arrow-left"));
        addClassName("back");
    }
}
