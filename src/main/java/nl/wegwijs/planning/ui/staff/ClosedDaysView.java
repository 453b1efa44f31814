package nl.wegwijs.planning.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.PlaceSettings;
import nl.wegwijs.planning.Places;
import nl.wegwijs.planning.PlannedClosing;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.SettingsNav;

/** Days on which one location, or every location, is closed. */
@Route(SettingsNav.PATH + "/closed-days")
@Menu(order = 92, icon = "calendar-x", title = "planning.closedDays.title")
@RolesAllowed("ADMINISTRATOR")
class ClosedDaysView extends Div implements HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final PlaceSettings settings;
    private final LocalDate today;
    private final DatePicker day = localised(new DatePicker(texts.get("planning.closedDays.day")));
    private final ComboBox<Place> place = new ComboBox<>(texts.get("planning.closedDays.place"));
    private final TextField reason = new TextField(texts.get("planning.closedDays.reason"));
    private final FormMessage message = new FormMessage();
    private final UnorderedList list = new UnorderedList();
    private final KeptForm kept;
    private final Paragraph none = new Paragraph(texts.get("planning.closedDays.none"));

    ClosedDaysView(PlaceSettings settings, Places places, Drafts drafts, Clock clock) {
        this.settings = settings;
        this.today = LocalDate.ofInstant(clock.instant(), Texts.OFFICE);

        day.setMin(today);
        place.setItems(places.inUse());
        place.setItemLabelGenerator(Place::name);
        place.setPlaceholder(texts.get("planning.closedDays.everyPlace"));
        place.setHelperText(texts.get("planning.closedDays.placeHelp"));
        place.setClearButtonVisible(true);
        reason.setMaxLength(120);
        reason.setHelperText(texts.get("planning.closedDays.reasonHelp"));
        list.addClassNames("plain-list", "rows");

        kept = new KeptForm(drafts, "planning.closedDay")
                .value("day", day, LocalDate::toString, LocalDate::parse)
                .choice("place", place, one -> one.id().value())
                .text("reason", reason);

        var add = new Button(texts.get("planning.closedDays.add"), click -> add());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(day, place, reason);
        fields.addClassName("fields");
        var form = new Section(new H2(texts.get("planning.closedDays.new")), kept, fields, message, add);
        form.addClassNames("card", "settings-form");
        var planned = new Section(new H2(texts.get("planning.closedDays.planned")), none, list);
        var both = new Div(form, planned);
        both.addClassName("side-by-side");
        add(new H1(texts.get("planning.closedDays.title")), new SettingsNav(ClosedDaysView.class), both);
        showPlanned();
    }

    @Override
    public String getPageTitle() {
        return texts.get("planning.closedDays.title");
    }

    private void add() {
        var date = day.getValue();
        if (date == null || date.isBefore(today) || reason.getValue().isBlank()) {
            message.show(texts.get("planning.closedDays.incomplete"));
            return;
        }
        var chosen = place.getValue();
        settings.addClosedDay(
                chosen == null ? null : chosen.id(), date, reason.getValue().strip());
        message.clear();
        Notice.done(texts.get("planning.closedDays.added", "date", texts.date(date)));
        day.clear();
        reason.clear();
        kept.forget();
        showPlanned();
        day.focus();
    }

    private void showPlanned() {
        var planned = settings.closedDays(today);
        list.removeAll();
        planned.forEach(closing -> list.add(row(closing)));
        none.setVisible(planned.isEmpty());
    }

    private ListItem row(PlannedClosing closing) {
        var date = new Span(texts.dateWithYear(closing.day()));
        date.addClassName("pick-name");
        var where = new Span(
                closing.locationName() == null ? texts.get("planning.closedDays.everyPlace") : closing.locationName());
        var remove = new Button(texts.get("planning.closedDays.remove"), click -> remove(closing));
        remove.setAriaLabel(texts.get("planning.closedDays.removeDay", "date", texts.date(closing.day())));
        var what = new Div(date, where, new Span(closing.reason()));
        what.addClassName("row-text");
        var row = new ListItem(what, remove);
        row.addClassNames("card", "row");
        return row;
    }

    private void remove(PlannedClosing closing) {
        settings.removeClosedDay(closing.id());
        showPlanned();
        Notice.undoable(
                texts.get("planning.closedDays.removed", "date", texts.date(closing.day())),
                texts.get("planning.closedDays.undo"),
                () -> {
                    settings.addClosedDay(closing.location(), closing.day(), closing.reason());
                    showPlanned();
                });
    }
}
