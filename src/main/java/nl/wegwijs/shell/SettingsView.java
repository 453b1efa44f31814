package nl.wegwijs.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.SettingsNav;

/** The way to everything an administrator can set. */
@Route(SettingsNav.PATH)
@Menu(order = 90, icon = "settings", title = "settings.title")
@RolesAllowed("ADMINISTRATOR")
class SettingsView extends Div implements HasDynamicTitle {

    private final Texts texts = Texts.current();

    SettingsView() {
        var list = new UnorderedList();
        list.addClassName("tiles");
        for (var screen : SettingsNav.screens()) {
            var link = SettingsNav.link(screen);
            link.addClassName("tile");
            list.add(new ListItem(link));
        }
        add(new H1(texts.get("settings.title")), new Paragraph(texts.get("settings.explanation")), list);
    }

    @Override
    public String getPageTitle() {
        return texts.get("settings.title");
    }
}
