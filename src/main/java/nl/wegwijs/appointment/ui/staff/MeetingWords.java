package nl.wegwijs.appointment.ui.staff;

import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.appointment.AgendaEntry.Meeting;
import nl.wegwijs.shared.i18n.Texts;

/** How lines of the agenda are said. */
record MeetingWords(Texts texts) {

    String who(Meeting meeting) {
        return meeting.newcomer() != null
                ? meeting.who()
                : texts.get("agenda.list.household", "name", meeting.who(), "number", meeting.householdNumber());
    }

    String when(AgendaEntry entry) {
        return texts.timeRange(entry.start(), entry.end());
    }

    String where(Meeting meeting) {
        return meeting.roomName() == null
                ? meeting.locationName()
                : texts.get("agenda.list.place", "location", meeting.locationName(), "room", meeting.roomName());
    }

    /** What the talk needs in the way of languages: short, for a line. */
    String language(Meeting meeting) {
        if (meeting.interpreter() != null) {
            return texts.get("agenda.list.interpreter", "language", texts.name(meeting.interpreter()));
        }
        return meeting.reads() == null ? "" : texts.name(meeting.reads());
    }

    /** Where it stands; a question for another time comes first, because somebody has to answer. */
    String state(Meeting meeting) {
        return meeting.moveAsked() ? texts.get("agenda.list.moveAsked") : texts.name(meeting.status());
    }

    /** Everything of a line in one sentence, for those who hear it. */
    String spoken(Meeting meeting) {
        return texts.get(
                "agenda.list.spoken",
                "time",
                when(meeting),
                "who",
                who(meeting),
                "kind",
                meeting.kind().text(),
                "state",
                state(meeting));
    }
}
