package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Texts;

/** One fact on a newcomer's screen: a pictogram, what it is about, what it says. */
public class Fact extends Composite<Div> {

    private final Div lines = new Div();

    public Fact(String pictogram, String name, Component... said) {
        var title = new Span(name);
        title.addClassName("fact-name");
        lines.add(title);
        for (var line : said) {
            add("fact-value", line);
        }
        getContent().add(new Pictogram(pictogram), lines);
        getContent().addClassName("fact");
    }

    /** Adds a line that matters less than what was said before. */
    public Fact more(Component line) {
        add("fact-more", line);
        return this;
    }

    /**
     * In a line of its own, so that all of them begin where the screen begins to read, also a name in Latin letters on an
     * Arabic screen: what is said sets the direction inside the line only.
     */
    private void add(String className, Component said) {
        var line = new Div(said);
        line.addClassName(className);
        lines.add(line);
    }

    /** A name or an address as people write it, whatever the direction of the screen. */
    public static Span asWritten(String text) {
        var written = new Span(text);
        written.getElement().setAttribute("dir", "auto");
        return written;
    }

    /** Figures read left to right in every language. */
    public static Span figures(String text) {
        var figures = new Span(text);
        figures.addClassName("ltr");
        return figures;
    }

    /** A text of the catalogue, marked with its language where that is not the language of the screen. */
    public static Span local(LocalText text, Texts texts) {
        var span = new Span(text.text());
        if (text.isFallbackFor(texts.language())) {
            span.getElement().setAttribute("lang", text.language().code());
            span.getElement().setAttribute("dir", text.language().direction());
        }
        return span;
    }

    /** A number that a phone dials at a tap. */
    public static Anchor phone(String number, String words) {
        var link = dialling(number);
        link.addClassName("phone");
        link.add(new Pictogram("phone"), new Span(new Span(words), new Text(" "), figures(number)));
        return link;
    }

    /** A link without words that dials a number. */
    public static Anchor dialling(String number) {
        var link = new Anchor();
        link.setHref("tel:" + number.replaceAll("[^+0-9]", ""));
        return link;
    }
}
