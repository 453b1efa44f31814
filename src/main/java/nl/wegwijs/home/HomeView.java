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
import java.util.Objects;
import java.util.Optional;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.SignedInPerson;
import nl.wegwijs.shared.ui.FactsPanel;
import nl.wegwijs.shared.ui.HomeCards;
import nl.wegwijs.shared.ui.HomeCards.Cards;
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
        var cards = features.stream().map(HomeCards::cards).toList();
        add(new H1(texts.get("home.welcome", "name", name)));
        add(changes(cards), next(cards), tiles(cards));
    }

    @Override
    public String getPageTitle() {
        return texts.get("home.title");
    }

    private static Component changes(List<Cards> cards) {
        var list = new UnorderedList();
        list.addClassName("plain-list");
        cards.stream().flatMap(feature -> feature.changes().stream()).forEach(change -> {
            var link = new Anchor(change.path());
            var words = new Span(new Span(change.words()));
            words.addClassName("happened");
            Optional.ofNullable(change.ownWords()).ifPresent(words::add);
            link.add(new Pictogram("bell"), words, Pictogram.pointing("chevron-right"));
            link.addClassNames("card", "attention");
            list.add(new ListItem(link));
        });
        return list;
    }

    private Component next(List<Cards> cards) {
        var section = new Section(new H2(texts.get("home.next.title")));
        cards.stream()
                .map(Cards::next)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(Next::at))
                .ifPresentOrElse(
                        next -> section.add(new FactsPanel(next.card()), open(next)),
                        () -> section.add(new Paragraph(texts.get("home.next.nothing"))));
        return section;
    }

    private Component open(Next next) {
        var link = new Anchor(next.path(), texts.get("home.next.open"));
        link.add(Pictogram.pointing("chevron-right"));
        link.addClassNames("button", "primary");
        return link;
    }

    private static Component tiles(List<Cards> cards) {
        var list = new UnorderedList();
        list.addClassName("tiles");
        cards.stream()
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
