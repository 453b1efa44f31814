package nl.wegwijs.home;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.shared.ui.HomeCards;
import nl.wegwijs.shared.ui.HomeCards.Next;
import nl.wegwijs.shared.ui.HomeCards.Tile;
import nl.wegwijs.shared.ui.Pictogram;

/** The newcomer's first screen. It answers one question: what is next? */
@Route("my")
@Menu(order = 0, icon = "house", title = "home.menu")
@RolesAllowed("NEWCOMER")
class HomeView extends Div implements HasDynamicTitle {

    private static final int MOST_TILES = 6;

    private final Texts texts = Texts.current();

    HomeView(CurrentPerson currentPerson, List<HomeCards> features) {
        addClassName("home");
        var name = currentPerson.find().map(SignedInPerson::name).orElse("");
        add(new H1(texts.get("home.welcome", "name", name)), next(features), tiles(features));
    }

    @Override
    public String getPageTitle() {
        return texts.get("home.title");
    }

    private Component next(List<HomeCards> features) {
        var section = new Section(new H2(texts.get("home.next.title")));
        features.stream()
                .flatMap(feature -> feature.next().stream())
                .min(Comparator.comparing(Next::at))
                .ifPresentOrElse(
                        next -> section.add(new FactsPanel(next.card())),
                        () -> section.add(new Paragraph(texts.get("home.next.nothing"))));
        return section;
    }

    private Component tiles(List<HomeCards> features) {
        var list = new UnorderedList();
        list.addClassName("tiles");
        features.stream()
                .flatMap(feature -> feature.tiles().stream())
                .sorted(Comparator.comparingInt(Tile::order))
                .limit(MOST_TILES)
                .forEach(tile -> list.add(new ListItem(link(tile))));
        return list;
    }

    private static Component link(Tile tile) {
        var link = new Anchor(tile.path());
        link.addClassName("tile");
        link.add(new Pictogram(tile.pictogram()), new Span(tile.word()));
        if (!tile.news().isEmpty()) {
            var news = new Span(tile.news());
            news.addClassName("news");
            link.add(news);
        }
        return link;
    }
}
