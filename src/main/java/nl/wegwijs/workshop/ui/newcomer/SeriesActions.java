package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.AnswerTime;
import nl.wegwijs.workshop.LeaveCause;
import nl.wegwijs.workshop.SeriesStatus;
import nl.wegwijs.workshop.mine.MySeries;
import nl.wegwijs.workshop.mine.MySeriesDetail;
import nl.wegwijs.workshop.mine.Standing;
import org.jspecify.annotations.Nullable;

/** Where the newcomer stands in a group, what happens next, and what one can do: the likeliest first. */
class SeriesActions extends Composite<Section> {

    private final Texts texts = Texts.current();
    private final MySeries series;
    private final EnrolmentActs acts;
    private final AnswerTime answerTime;
    private final Runnable afterwards;

    /**
     * @param over whether no session is still to come
     * @param afterwards shows the group again, as it then is
     */
    SeriesActions(MySeriesDetail detail, boolean over, EnrolmentActs acts, AnswerTime answerTime, Runnable afterwards) {
        this.series = detail.series();
        this.acts = acts;
        this.answerTime = answerTime;
        this.afterwards = afterwards;

        getContent().addClassName("answers");
        if (detail.status() == SeriesStatus.CANCELLED) {
            say(texts.get("workshop.myGroup.notGiven"));
        } else {
            offer(series.standing(), detail.status() == SeriesStatus.PLANNED && !over);
        }
    }

    /** After an answer: whoever uses a keyboard or listens goes on here, and not at the top. */
    void focus() {
        getContent().getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
    }

    private void offer(Standing standing, boolean canLeave) {
        switch (standing) {
            case Standing.Free _ -> offerToComeIn();
            case Standing.Invited _ -> {
                say(texts.get("workshop.myGroup.invited"));
                offerToComeIn(link("x", WorkshopPages.decline(series.id()), texts.get("workshop.myGroup.decline")));
            }
            case Standing.Waiting(var position) -> {
                say(texts.get("workshop.myGroup.position", "position", position));
                say(texts.get("workshop.myGroup.waitingMeans", "time", texts.duration(answerTime.time())));
                act(leave(texts.get("workshop.myGroup.stopWaiting")));
            }
            case Standing.Offered(var until) -> {
                say(texts.get("workshop.myGroup.kept", "date", texts.date(until), "time", texts.time(until)));
                act(
                        primary("check", texts.get("workshop.myGroup.accept"), () -> acts.accept(series.id())),
                        leave(texts.get("workshop.myGroup.letGo")));
            }
            case Standing.Enrolled _ -> {
                say(texts.get("workshop.myGroup.enrolled"));
                if (canLeave) {
                    act(leave(texts.get("workshop.myGroup.leave")));
                }
            }
            case Standing.Left(var cause) -> {
                say(left(cause));
                offerToComeIn();
            }
            case Standing.Finished(var passed) -> {
                say(texts.get(passed ? "workshop.myGroup.passed" : "workshop.myGroup.notPassed"));
                act(link("graduation-cap", WorkshopPages.EARLIER, texts.get("workshop.myList.earlier")));
            }
        }
    }

    private void offerToComeIn(Component... others) {
        if (!series.open()) {
            say(texts.get("workshop.myGroup.closed"));
        } else if (series.hasPlace()) {
            act(primary("check", texts.get("workshop.myGroup.signUp"), () -> acts.signUp(series.id())));
            act(others);
        } else {
            say(texts.get("workshop.myGroup.fullMeans", "time", texts.duration(answerTime.time())));
            act(primary("clock", texts.get("workshop.myGroup.wait"), () -> acts.signUp(series.id())));
            act(others);
        }
    }

    private String left(@Nullable LeaveCause cause) {
        return switch (cause) {
            case SELF -> texts.get("workshop.myLeft.self");
            case OFFER_DECLINED -> texts.get("workshop.myLeft.offerDeclined");
            case OFFER_EXPIRED -> texts.get("workshop.myLeft.offerExpired");
            case MOVED -> texts.get("workshop.myLeft.moved");
            case SERIES_CANCELLED -> texts.get("workshop.myGroup.notGiven");
            case NO_PLACE -> texts.get("workshop.myLeft.noPlace");
            case STAFF -> texts.get("workshop.myLeft.staff");
            case null -> texts.get("workshop.myLeft.staff");
        };
    }

    private Component leave(String words) {
        return link("x", WorkshopPages.leave(series.id()), words);
    }

    private Button primary(String pictogram, String words, Runnable action) {
        var button = new Button(words, new Pictogram(pictogram), click -> {
            action.run();
            afterwards.run();
        });
        button.setDisableOnClick(true);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private static Anchor link(String pictogram, String path, String words) {
        var link = new Anchor(path, words);
        link.addComponentAsFirst(new Pictogram(pictogram));
        link.addClassName("button");
        return link;
    }

    private void say(String words) {
        getContent().add(new Paragraph(words));
    }

    private void act(Component... actions) {
        if (actions.length > 0) {
            var list = new Div(actions);
            list.addClassName("actions");
            getContent().add(list);
        }
    }
}
