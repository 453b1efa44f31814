package nl.wegwijs.appointment.ui.staff;

import com.vaadin.flow.component.html.Span;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.shared.ui.Pictogram;

/** Where an appointment stands: a drawing, a colour and a word, never the colour alone. */
class StateBadge extends Span {

    private enum Tone {
        GOOD,
        WARN,
        BAD,
        NEUTRAL
    }

    StateBadge(MeetingWords words, Meeting meeting) {
        add(new Pictogram(pictogram(meeting)), new Span(words.state(meeting)));
        addClassName("badge");
        switch (tone(meeting)) {
            case GOOD -> addClassName("good");
            case WARN -> addClassName("warn");
            case BAD -> addClassName("bad");
            case NEUTRAL -> {}
        }
    }

    static String pictogram(Meeting meeting) {
        if (meeting.moveAsked()) {
            return "calendar-clock";
        }
        return switch (meeting.status()) {
            case PLANNED -> "calendar";
            case CONFIRMED -> "check";
            case CANCELLED -> "calendar-x";
            case ATTENDED -> "square-check";
            case MISSED -> "triangle-alert";
        };
    }

    private static Tone tone(Meeting meeting) {
        if (meeting.moveAsked()) {
            return Tone.WARN;
        }
        return switch (meeting.status()) {
            case PLANNED -> Tone.NEUTRAL;
            case CONFIRMED, ATTENDED -> Tone.GOOD;
            case CANCELLED, MISSED -> Tone.BAD;
        };
    }
}
