package nl.wegwijs.appointment.ui.newcomer;

import java.util.List;
import nl.wegwijs.appointment.MyAppointment;
import nl.wegwijs.appointment.MyAppointment.News;
import nl.wegwijs.appointment.MyAppointments;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.HomeCards;
import nl.wegwijs.shared.ui.OwnWords;
import org.springframework.stereotype.Component;

/** What appointments bring to the newcomer's first screen. */
@Component
class AppointmentHomeCards implements HomeCards {

    private static final int FIRST = 10;

    private final MyAppointments appointments;
    private final AppointmentDrawings drawings;

    AppointmentHomeCards(MyAppointments appointments, AppointmentDrawings drawings) {
        this.appointments = appointments;
        this.drawings = drawings;
    }

    @Override
    public Cards cards() {
        var texts = Texts.current();
        var overview = appointments.overview(texts.language());
        var upcoming = overview.upcoming();
        return new Cards(
                overview.news().stream().map(news -> notice(news, texts)).toList(),
                upcoming.isEmpty() ? null : next(upcoming.getFirst()),
                List.of(tile(upcoming.size(), texts)));
    }

    private Next next(MyAppointment next) {
        return new Next(next.start(), AppointmentPages.one(next.id()), drawings.brief(next));
    }

    private static Tile tile(int count, Texts texts) {
        return new Tile(
                FIRST,
                "calendar-days",
                texts.get("appointment.menu"),
                AppointmentPages.LIST,
                count == 0 ? "" : texts.get("appointment.home.count", "count", count));
    }

    private static Change notice(News news, Texts texts) {
        var date = texts.date(news.start());
        var time = texts.time(news.start());
        var words = switch (news.kind()) {
            case CANCELLED -> texts.get("appointment.home.cancelled", "date", date, "time", time);
            case MOVE_DECLINED -> texts.get("appointment.home.moveDeclined", "date", date, "time", time);
            default -> texts.get("appointment.home.moved", "date", date, "time", time);
        };
        var reason = news.words() == null ? null : new OwnWords(texts.get("appointment.history.reason"), news.words());
        return new Change(words, reason, AppointmentPages.one(news.appointment()));
    }
}
