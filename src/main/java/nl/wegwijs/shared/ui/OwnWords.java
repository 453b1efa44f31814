package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Span;

/** What somebody wrote in their own words, after what it is: as typed, in the direction of its own script. */
public class OwnWords extends Span {

    /** @param what such as "The reason:" */
    public OwnWords(String what, String words) {
        var typed = new Span(words);
        typed.addClassName("own-words");
        typed.getElement().setAttribute("dir", "auto");
        add(new Text(what + " "), typed);
    }
}
