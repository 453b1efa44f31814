package nl.wegwijs.appointment.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.appointment.MyAppointmentAnswers;
import nl.wegwijs.appointment.OtherTimes.OpenDay;
import nl.wegwijs.planning.DayPartWords;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.Pictogram;

/** One to three parts of days, chosen by a tap on big buttons: only what is open is offered, nothing is typed. */
class WishChoice extends Composite<Div> {

    private static final int DAYS_AT_ONCE = 5;

    private final Texts texts = Texts.current();
    private final List<OpenDay> days;
    private final Runnable changed;
    private final Set<MoveWish> chosen = new HashSet<>();
    private final Map<MoveWish, Button> buttons = new HashMap<>();
    private final Div shown = new Div();
    private final Button more = new Button();
    private final Paragraph count = new Paragraph();
    private int shownDays;

    /** @param changed runs when somebody chose or took away */
    WishChoice(List<OpenDay> days, Runnable changed) {
        this.days = days;
        this.changed = changed;

        more.setText(texts.get("appointment.move.moreDays"));
        more.addClickListener(click -> showMore());
        count.addClassName("wish-count");
        count.getElement().setAttribute("aria-live", "polite");
        getContent().add(shown, more, count);
        showMore();
        say();
    }

    /** In order of time. */
    List<MoveWish> chosen() {
        return chosen.stream()
                .sorted(Comparator.comparing(MoveWish::day).thenComparing(MoveWish::part))
                .toList();
    }

    /** Replaces what is chosen; what is not offered any more is left out. */
    void choose(Collection<MoveWish> wishes) {
        while (shownDays < days.size() && !buttons.keySet().containsAll(wishes)) {
            showMore();
        }
        chosen.clear();
        chosen.addAll(wishes);
        chosen.retainAll(buttons.keySet());
        buttons.forEach(this::mark);
        say();
    }

    private void showMore() {
        days.stream().skip(shownDays).limit(DAYS_AT_ONCE).forEach(day -> shown.add(day(day)));
        shownDays = Math.min(days.size(), shownDays + DAYS_AT_ONCE);
        more.setVisible(shownDays < days.size());
    }

    private Component day(OpenDay day) {
        var parts = new Div();
        parts.addClassName("day-parts");
        for (var part : day.parts()) {
            var wish = new MoveWish(day.day(), part);
            var button = new Button(DayPartWords.name(part, texts), new Pictogram(DayPartWords.pictogram(part)));
            button.addClickListener(click -> turn(wish, button));
            button.setAriaLabel(Wishes.label(wish, texts));
            buttons.put(wish, button);
            mark(wish, button);
            parts.add(button);
        }
        var row = new Div(new H3(texts.date(day.day())), parts);
        row.addClassName("open-day");
        return row;
    }

    private void turn(MoveWish wish, Button button) {
        if (!chosen.remove(wish)) {
            if (chosen.size() == MyAppointmentAnswers.MOST_WISHES) {
                Notice.refused(texts.get("appointment.move.enough"));
                return;
            }
            chosen.add(wish);
        }
        mark(wish, button);
        say();
        changed.run();
    }

    private void mark(MoveWish wish, Button button) {
        var isChosen = chosen.contains(wish);
        button.setClassName("chosen", isChosen);
        button.setIcon(new Pictogram(isChosen ? "check" : DayPartWords.pictogram(wish.part())));
        button.getElement().setAttribute("aria-pressed", String.valueOf(isChosen));
    }

    private void say() {
        count.setText(texts.get("appointment.move.chosen", "count", chosen.size()));
    }
}
