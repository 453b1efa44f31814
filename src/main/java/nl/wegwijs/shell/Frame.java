package nl.wegwijs.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shell.signin.IdleWarning;
import org.jspecify.annotations.Nullable;

/** What both layouts share: a way past the navigation for the keyboard, a header, the places, and the screen itself. */
@Tag("div")
abstract class Frame extends Component implements RouterLayout, AfterNavigationObserver {

    private final Header header = new Header();
    private final Main main = new Main();
    private final Places places;

    Frame(String className, String prefix, IdleWarning idleWarning, Component... headerContent) {
        places = new Places(prefix);
        main.setId("main");
        main.getElement().setAttribute("tabindex", "-1");

        var skip = new Anchor("#main", Texts.current().get("shell.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);

        header.add(headerContent);
        header.addClassName("top");

        var body = new Div(places, main);
        body.addClassName("body");
        getElement().getClassList().add("frame");
        getElement().getClassList().add(className);
        getElement().appendChild(skip.getElement(), header.getElement(), body.getElement(), idleWarning.getElement());
    }

    final void addBelowHeader(Component part) {
        getElement().insertChild(getElement().indexOfChild(header.getElement()) + 1, part.getElement());
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement content) {
        main.removeAll();
        if (content != null) {
            main.getElement().appendChild(content.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement oldContent) {
        main.removeAll();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        places.mark(event);
    }
}
