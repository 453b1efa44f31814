package nl.wegwijs.appointment.ui.staff;

import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.shared.i18n.Texts;
import org.jspecify.annotations.Nullable;

/** How lines of the agenda are said. Of a colleague's appointment no more than that it takes time. */
record MeetingWords(Texts texts) {

    String who(Meeting meeting) {
        return meeting.newcomer() != null
                ? meeting.who()
                : texts.get("agenda.list.household", "name", meeting.who(), "number", meeting.householdNumber());
    }

    /** Whom it is for, or what it is called where it is for many. */
    String who(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.Busy _ -> texts.get("agenda.list.busy");
            case Meeting meeting -> who(meeting);
            case AgendaEntry.Other(var date) -> date.title();
        };
    }

    String kind(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.Busy _ -> "";
            case Meeting meeting -> meeting.kind().text();
            case AgendaEntry.Other(var date) -> date.kind();
        };
    }

    String when(AgendaEntry entry) {
        return texts.timeRange(entry.start(), entry.end());
    }

    String where(Meeting meeting) {
        return place(meeting.locationName(), meeting.roomName());
    }

    String where(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.Busy _ -> "";
            case Meeting meeting -> where(meeting);
            case AgendaEntry.Other(var date) ->
                place(
                        date.locationName(),
                        date.room() == null ? null : date.room().name());
        };
    }

    private String place(String location, @Nullable String room) {
        return room == null ? location : texts.get("agenda.list.place", "location", location, "room", room);
    }

    /** What the talk needs in the way of languages: short, for a line. */
    String language(Meeting meeting) {
        if (meeting.interpreter() != null) {
            return texts.get("agenda.list.interpreter", "language", texts.name(meeting.interpreter()));
        }
        return meeting.reads() == null ? "" : texts.name(meeting.reads());
    }

    String language(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.Busy _ -> "";
            case Meeting meeting -> language(meeting);
            case AgendaEntry.Other(var date) -> date.language() == null ? "" : texts.name(date.language());
        };
    }

    String state(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.Busy _ -> "";
            case Meeting meeting -> state(meeting);
            case AgendaEntry.Other(var date) -> date.state().words();
        };
    }

    /** Where it stands; a question for another time comes first, because somebody has to answer. */
    String state(Meeting meeting) {
        return meeting.moveAsked() ? texts.get("agenda.list.moveAsked") : texts.name(meeting.status());
    }

    /** Everything of a line in one sentence, for those who hear it. */
    String spoken(AgendaEntry entry) {
        return texts.get(
                "agenda.list.spoken",
                "time",
                when(entry),
                "who",
                who(entry),
                "kind",
                kind(entry),
                "state",
                state(entry));
    }
}
