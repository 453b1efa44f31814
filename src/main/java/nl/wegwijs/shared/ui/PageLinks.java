package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Location;

/** Turns the pages of a list that begins with the newest. The page stands in the address, counted from 1. */
public class PageLinks extends Composite<Div> {

    private static final String PAGE = "page";

    /**
     * @param path of the list, without a slash in front
     * @param more whether there may be a page after this one
     */
    public PageLinks(String path, int page, boolean more, String older, String newer) {
        getContent().addClassName("actions");
        if (more) {
            getContent().add(link(path, page + 1, older, "arrow-right"));
        }
        if (page > 1) {
            getContent().add(link(path, page - 1, newer, "arrow-left"));
        }
    }

    /** The first page where the address says nothing, or nothing that makes sense. */
    public static int page(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PAGE)
                .filter(text -> text.matches("[1-9][0-9]{0,3}"))
                .map(Integer::parseInt)
                .orElse(1);
    }

    private static Anchor link(String path, int page, String words, String arrow) {
        var link = new Anchor(path + "?" + PAGE + "=" + page, words);
        link.addComponentAsFirst(Pictogram.pointing(arrow));
        link.addClassName("button");
        return link;
    }
}
