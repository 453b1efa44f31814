package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.html.Anchor;

/** The way back to the screen one came from. */
public class BackLink extends Anchor {

    public BackLink(String path, String words) {
        super(path, words);
        addComponentAsFirst(Pictogram.pointing("arrow-left"));
        addClassName("back");
    }
}
