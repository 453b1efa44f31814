package nl.wegwijs.workshop.ui.staff;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.Pictogram;
import nl.wegwijs.workshop.attendance.AttendanceMark;
import nl.wegwijs.workshop.attendance.AttendanceSheet;
import nl.wegwijs.workshop.attendance.AttendanceSheet.Participant;
import org.jspecify.annotations.Nullable;

/**
 * The people of a session with a button per mark. Lives in the browser and speaks to {@link AttendanceTicks} by itself,
 * so that it goes on when the connection or the session is lost.
 */
@Tag("wegwijs-attendance")
@JsModule("./components/attendance.ts")
class AttendanceList extends Component {

    private final Texts texts;

    AttendanceList(AttendanceSheet sheet, StaffId me, Texts texts) {
        this.texts = texts;
        var element = getElement();
        element.setProperty("staff", me.value().toString());
        element.setProperty("session", sheet.session().id().value().toString());
        element.setProperty("readonly", !sheet.open());
        element.setPropertyMap("words", words());
        element.setPropertyList(
                "choices",
                Arrays.stream(AttendanceMark.values()).map(this::choice).toList());
        element.setPropertyList("people", people(sheet.people()));
    }

    private record Choice(String mark, String label, String key, String icon) {}

    private record Person(
            String id,
            String name,
            @Nullable String latinName,
            @Nullable String absence,
            @Nullable String mark,
            @Nullable String by) {}

    private Choice choice(AttendanceMark mark) {
        return switch (mark) {
            case PRESENT -> choice(mark, texts.get("attendance.key.present"), "check");
            case LATE -> choice(mark, texts.get("attendance.key.late"), "clock");
            case EXCUSED -> choice(mark, texts.get("attendance.key.excused"), "message-circle");
            case ABSENT -> choice(mark, texts.get("attendance.key.absent"), "x");
        };
    }

    private Choice choice(AttendanceMark mark, String key, String pictogram) {
        return new Choice(mark.name(), texts.name(mark), key, Pictogram.svg(pictogram));
    }

    private List<Person> people(List<Participant> people) {
        return people.stream()
                .map(person -> new Person(
                        person.id().value().toString(),
                        person.name(),
                        person.latinName(),
                        absence(person),
                        person.mark() == null ? null : person.mark().name(),
                        person.markedBy()))
                .toList();
    }

    private @Nullable String absence(Participant person) {
        if (person.absenceSaidAt() == null) {
            return null;
        }
        return person.absenceReason() == null
                ? texts.get("attendance.sheet.absence")
                : texts.get("attendance.sheet.absenceBecause", "reason", person.absenceReason());
    }

    /** The browser puts the figures in, as they change there. */
    private Map<String, String> words() {
        return Map.ofEntries(
                Map.entry("marked", texts.get("attendance.sheet.marked", "marked", "{marked}", "all", "{all}")),
                Map.entry("everybody", texts.get("attendance.sheet.everybody")),
                Map.entry("saved", texts.get("attendance.sheet.saved")),
                Map.entry("unsent", texts.get("attendance.sheet.unsent", "count", "{count}")),
                Map.entry("offline", texts.get("attendance.sheet.offline")),
                Map.entry("signedOut", texts.get("attendance.sheet.signedOut")),
                Map.entry("signIn", texts.get("attendance.sheet.signIn")),
                Map.entry("refused", texts.get("attendance.sheet.refused")),
                Map.entry("unmarked", texts.get("attendance.sheet.unmarked")),
                Map.entry("people", texts.get("attendance.sheet.people")),
                Map.entry("changed", texts.get("attendance.sheet.changed")),
                Map.entry("reload", texts.get("attendance.sheet.reload")));
    }
}
