package nl.wegwijs.workshop.ui.newcomer;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wegwijs.shared.calendar.CalendarEvent;
import nl.wegwijs.shared.calendar.CalendarEvent.Certainty;
import nl.wegwijs.shared.calendar.CalendarFiles;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.mine.MySeriesDetail;
import nl.wegwijs.workshop.mine.MySession;

/** Puts the sessions of a group into the calendar of the phone; opened again, it changes the same events. */
class SessionsForCalendar extends Anchor {

    SessionsForCalendar(MySeriesDetail detail, Texts texts, Clock clock) {
        setText(texts.get("calendar.add"));
        setHref(
                DownloadHandler.fromInputStream(download -> response(detail, texts, clock.instant())),
                AttachmentType.DOWNLOAD);
        addComponentAsFirst(new Pictogram("calendar-plus"));
        addClassName("button");
    }

    private static DownloadResponse response(MySeriesDetail detail, Texts texts, Instant now) {
        var events = detail.sessions().stream()
                .map(session -> event(detail, session, texts, now))
                .toList();
        var bytes = CalendarFiles.write(events, texts.language());
        return new DownloadResponse(
                new ByteArrayInputStream(bytes), "wegwijs-workshop.ics", "text/calendar;charset=utf-8", bytes.length);
    }

    private static CalendarEvent event(MySeriesDetail detail, MySession session, Texts texts, Instant now) {
        return new CalendarEvent(
                session.id().value(),
                session.sequence(),
                now,
                session.start(),
                session.end(),
                detail.series().workshop().title().text(),
                Stream.of(
                                session.where().name(),
                                session.where().addressLine(),
                                session.where().room())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", ")),
                description(detail, session, texts),
                session.cancelled() ? Certainty.CANCELLED : Certainty.CONFIRMED);
    }

    private static String description(MySeriesDetail detail, MySession session, Texts texts) {
        var bring = detail.series().workshop().bring();
        var lines = Stream.<String>builder().add(session.title().text());
        if (!detail.trainers().isEmpty()) {
            lines.add(texts.get("calendar.with", "name", texts.list(detail.trainers())));
        }
        if (bring != null) {
            lines.add(texts.get("calendar.bring", "things", bring.text()));
        }
        if (session.where().directions() != null) {
            lines.add(session.where().directions().text());
        }
        return lines.build().collect(Collectors.joining("\n"));
    }
}
