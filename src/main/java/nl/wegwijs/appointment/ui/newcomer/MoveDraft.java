package nl.wegwijs.appointment.ui.newcomer;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wegwijs.appointment.AppointmentId;
import nl.wegwijs.appointment.MoveWish;
import nl.wegwijs.planning.DayPart;

/** An unsent question for another time, as it is kept: the wishes in the first line, then the reason. */
record MoveDraft(List<MoveWish> wishes, String reason) {

    static final MoveDraft NOTHING = new MoveDraft(List.of(), "");

    private static final Pattern WISH = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(MORNING|AFTERNOON|EVENING)");

    static String form(AppointmentId id) {
        return "appointment.move/" + id.value();
    }

    static MoveDraft read(String content) {
        var lines = content.split("\n", 2);
        var wishes = WISH.matcher(lines[0])
                .results()
                .map(found -> new MoveWish(LocalDate.parse(found.group(1)), DayPart.valueOf(found.group(2))))
                .toList();
        return new MoveDraft(wishes, lines.length == 2 ? lines[1] : "");
    }

    /** Blank when there is nothing to keep. */
    String content() {
        return wishes.stream().map(wish -> wish.day() + "/" + wish.part()).collect(Collectors.joining(" "))
                + "\n"
                + reason;
    }
}
