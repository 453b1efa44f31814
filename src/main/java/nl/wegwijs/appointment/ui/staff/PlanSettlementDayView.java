package nl.wegwijs.appointment.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wegwijs.appointment.AppointmentCatalogue;
import nl.wegwijs.appointment.DayTemplate;
import nl.wegwijs.appointment.SettlementDays;
import nl.wegwijs.appointment.SettlementLane;
import nl.wegwijs.appointment.SettlementRequest;
import nl.wegwijs.appointment.SettlementResult;
import nl.wegwijs.person.PeopleLookup;
import nl.wegwijs.person.PeopleSearch;
import nl.wegwijs.planning.LocationId;
import nl.wegwijs.planning.Place;
import nl.wegwijs.planning.Places;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.ui.FormMessage;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.shared.ui.Notice;

/** Plans a settlement day for one or several households in one go, and shows first how it will be. */
@Route("staff/settlement-days/plan")
@RolesAllowed({"COACH", "FRONT_OFFICE", "MANAGER"})
class PlanSettlementDayView extends Div implements HasDynamicTitle {

    private final Texts texts = Texts.current();
    private final SettlementDays days;
    private final List<Place> places;
    private final DatePicker date = localised(new DatePicker(texts.get("settlement.plan.date")));
    private final ComboBox<Place> location = new ComboBox<>(texts.get("settlement.plan.location"));
    private final ComboBox<DayTemplate> template = new ComboBox<>(texts.get("settlement.plan.template"));
    private final HouseholdsPicker households;
    private final DesksEditor desks;
    private final Div preview = new Div();
    private final FormMessage message = new FormMessage();
    private final KeptForm kept;

    PlanSettlementDayView(
            SettlementDays days,
            Places allPlaces,
            CatalogueTexts catalogue,
            PeopleSearch search,
            PeopleLookup people,
            CurrentPerson me,
            Drafts drafts,
            Clock clock) {
        this.days = days;
        this.places = allPlaces.inUse();
        var ownOnly = !me.has(Role.MANAGER) && !me.has(Role.FRONT_OFFICE);
        households = new HouseholdsPicker(search, people, ownOnly, this::propose);
        desks = new DesksEditor(
                people.allStaff(),
                me.staff(),
                catalogue.names(texts.language(), AppointmentCatalogue.NAME),
                this::propose);

        kept = new KeptForm(drafts, "settlement.plan");

        fill(LocalDate.ofInstant(clock.instant(), Texts.OFFICE));
        date.addValueChangeListener(change -> propose());
        location.addValueChangeListener(change -> showSteps());
        template.addValueChangeListener(change -> showSteps());
        kept.value("date", date, LocalDate::toString, LocalDate::parse)
                .choice("location", location, one -> one.id().value())
                .choice("template", template, one -> one.id().value());
        households.keepIn(kept);
        desks.keepIn(kept);
        showSteps();

        var plan = new Button(texts.get("settlement.plan.now"), click -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        var fields = new Div(date, location, template);
        fields.addClassName("fields");
        var form = new Section(kept, fields, households, desks);
        form.addClassNames("card", "settings-form");
        var how = new Section(new H2(texts.get("settlement.plan.preview")), preview, message, plan);
        how.addClassName("settings-form");
        addClassName("stack");
        add(new H1(texts.get("settlement.plan.title")), form, how);
        households.focus();
    }

    @Override
    public String getPageTitle() {
        return texts.get("settlement.plan.title");
    }

    private void fill(LocalDate today) {
        date.setMin(today);
        date.setValue(nextWorkingDay(today));
        var groupLocations =
                places.stream().filter(place -> place.details().groupLocation()).toList();
        location.setItems(groupLocations);
        location.setItemLabelGenerator(Place::name);
        groupLocations.stream().findFirst().ifPresent(location::setValue);
        var templates = days.templates();
        template.setItems(templates);
        template.setItemLabelGenerator(DayTemplate::name);
        templates.stream().findFirst().ifPresent(template::setValue);
    }

    private void showSteps() {
        desks.show(template.getOptionalValue().map(DayTemplate::steps).orElse(List.of()), location.getValue(), places);
        propose();
    }

    private void propose() {
        kept.changed();
        message.clear();
        preview.removeAll();
        var lanes = request().map(days::propose).orElse(List.of());
        if (lanes.isEmpty()) {
            preview.add(new Paragraph(texts.get("settlement.plan.previewEmpty")));
        } else {
            preview.add(new LaneChart(texts, lanes.stream().map(this::drawn).toList()));
        }
    }

    private LaneChart.Lane drawn(SettlementLane lane) {
        var stops = lane.stops().stream()
                .map(stop -> new LaneChart.Stop(
                        stop.slot(),
                        desks.kindName(stop.step()),
                        placeName(stop.location()),
                        desks.staffName(stop.desk().staff())))
                .toList();
        return new LaneChart.Lane(
                texts.get("settlement.plan.of", "name", households.name(lane.household())), stops, List.of());
    }

    /** Empty while something is missing. */
    private Optional<SettlementRequest> request() {
        var chosen = households.chosen();
        var who = desks.desks();
        if (date.isEmpty() || location.isEmpty() || template.isEmpty() || chosen.isEmpty() || who.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new SettlementRequest(
                template.getValue().id(),
                location.getValue().id(),
                date.getValue(),
                chosen.stream().map(HouseholdsPicker.Chosen::id).toList(),
                who));
    }

    private void plan() {
        request()
                .ifPresentOrElse(
                        request -> tell(request, days.plan(request)),
                        () -> message.show(texts.get("settlement.plan.incomplete")));
    }

    private void tell(SettlementRequest request, SettlementResult result) {
        if (result instanceof SettlementResult.Planned(var planned)) {
            kept.forget();
            SettlementPages.open(request.location(), request.day());
            Notice.done(texts.get("settlement.plan.planned", "households", planned.size()));
        } else {
            propose();
            message.show(new SettlementRefusals(texts, households, desks).of(result, template.getValue()));
        }
    }

    private String placeName(LocationId id) {
        return places.stream()
                .filter(place -> place.id().equals(id))
                .map(Place::name)
                .findFirst()
                .orElse("");
    }

    private static LocalDate nextWorkingDay(LocalDate today) {
        var day = today.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
