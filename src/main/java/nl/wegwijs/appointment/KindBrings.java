package nl.wegwijs.appointment;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That something has to be brought to a kind of appointment. */
record KindBrings(BringItemId item, String pictogram) {

    /**
     * As a text, so that it comes with the appointments and not in a statement of its own: for kind {@code k} the id and
     * the pictogram of each thing, with a blank between and commas around.
     */
    static final String SQL = """
            (select listagg(concat(cast(thing.id.value as String), ' ', thing.pictogram), ',')
                from AppointmentKind kind join kind.brings item join BringItem thing on thing.id.value = item.value
                where kind.id.value = k.id.value and thing.active = true)
            """;

    static List<KindBrings> read(@Nullable String text) {
        return text == null || text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split(",")).map(KindBrings::one).toList();
    }

    private static KindBrings one(String text) {
        var parts = text.split(" ", 2);
        return new KindBrings(new BringItemId(UUID.fromString(parts[0])), parts[1]);
    }
}
