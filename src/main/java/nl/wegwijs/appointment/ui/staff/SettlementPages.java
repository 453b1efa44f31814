package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import java.time.LocalDate;
import nl.wegwijs.planning.LocationId;

/** The addresses of settlement days. */
final class SettlementPages {

    static final String DAY = "day";
    static final String LOCATION = "location";

    private SettlementPages() {}

    static RouteParameters parameters(LocationId location, LocalDate day) {
        return new RouteParameters(
                new RouteParam(DAY, day.toString()),
                new RouteParam(LOCATION, location.value().toString()));
    }

    static void open(LocationId location, LocalDate day) {
        UI.getCurrent().navigate(SettlementDayView.class, parameters(location, day));
    }
}
