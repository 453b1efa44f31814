package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** Small parts of what is shown of a person. */
final class PersonWords {

    private PersonWords() {}

    /** A name in any script, in its own direction. */
    static Span name(String name) {
        var span = new Span(name);
        span.getElement().setAttribute("dir", "auto");
        return span;
    }

    static Component phone(@Nullable String phone) {
        if (phone == null) {
            return new Span();
        }
        var link = new Anchor("tel:" + phone.replaceAll("[^+\\d]", ""), phone);
        link.addClassName("ltr");
        return link;
    }

    static Span deactivated(Texts texts) {
        var badge = new Span(texts.get("person.people.deactivated"));
        badge.addClassNames("badge", "warn");
        return badge;
    }

    /** A line of what is known; left out where it is not. */
    static void pair(DescriptionList list, String what, @Nullable Component value) {
        if (value != null) {
            list.add(new DescriptionList.Term(what), new DescriptionList.Description(value));
        }
    }

    static void pair(DescriptionList list, String what, @Nullable String value) {
        pair(list, what, value == null || value.isBlank() ? null : name(value));
    }
}
