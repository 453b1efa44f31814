package nl.wegwijs.appointment.ui.staff;

import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wegwijs.appointment.AgendaEntry;
import nl.wegwijs.planning.RoomId;
import nl.wegwijs.planning.Slot;
import nl.wegwijs.planning.agenda.AgendaScope;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import org.jspecify.annotations.Nullable;

/**
 * Deals a day out over lanes: of a location one for each room, of people one for each of them. A room and a person can
 * only be in one meeting at a time.
 */
class LanesOfDay {

    private final Texts texts;
    private final boolean byRoom;
    private final EntryBlocks blocks;

    LanesOfDay(Texts texts, AgendaScope scope, EntryBlocks blocks) {
        this.texts = texts;
        this.byRoom = scope instanceof AgendaScope.At;
        this.blocks = blocks;
    }

    /** By name; what has no room comes last. The id is null for that lane alone. */
    private record Lane(@Nullable UUID id, String title) {

        static final Comparator<Lane> ORDER = Comparator.comparing((Lane lane) -> lane.id == null)
                .thenComparing(Lane::title)
                .thenComparing(lane -> String.valueOf(lane.id));
    }

    List<DayLanes.Lane> of(List<AgendaEntry> entries) {
        var lanes = new TreeMap<Lane, List<AgendaEntry>>(Lane.ORDER);
        for (var entry : entries) {
            lanes(entry)
                    .forEach(lane -> lanes.merge(
                            lane,
                            List.of(entry),
                            (before, more) -> Stream.concat(before.stream(), more.stream())
                                    .toList()));
        }
        return lanes.entrySet().stream()
                .map(lane -> new DayLanes.Lane(
                        lane.getKey().title(),
                        lane.getValue().stream().map(this::block).toList()))
                .toList();
    }

    private DayLanes.Block block(AgendaEntry entry) {
        return new DayLanes.Block(new Slot(entry.start(), entry.end()), blocks.block(entry, byRoom));
    }

    private Stream<Lane> lanes(AgendaEntry entry) {
        return switch (entry) {
            case AgendaEntry.Busy busy -> Stream.of(lane(busy.staff(), busy.staffName(), busy.room(), busy.roomName()));
            case AgendaEntry.Meeting meeting ->
                Stream.of(lane(meeting.staff(), meeting.staffName(), meeting.room(), meeting.roomName()));
            case AgendaEntry.Other(var date) ->
                byRoom
                        ? Stream.of(
                                date.room() == null
                                        ? noRoom()
                                        : new Lane(
                                                date.room().id().value(),
                                                date.room().name()))
                        : date.staff().stream().map(who -> new Lane(who.id().value(), who.name()));
        };
    }

    private Lane lane(StaffId staff, String staffName, @Nullable RoomId room, @Nullable String roomName) {
        if (!byRoom) {
            return new Lane(staff.value(), staffName);
        }
        return room == null || roomName == null ? noRoom() : new Lane(room.value(), roomName);
    }

    private Lane noRoom() {
        return new Lane(null, texts.get("agenda.list.noRoom"));
    }
}
