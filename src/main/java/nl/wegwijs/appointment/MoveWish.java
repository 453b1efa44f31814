package nl.wegwijs.appointment;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import nl.wegwijs.planning.DayPart;

/** A part of a day on which a newcomer could come instead. */
public record MoveWish(LocalDate day, DayPart part) {

    static String write(List<MoveWish> wishes) {
        return wishes.stream().map(wish -> wish.day() + "/" + wish.part()).collect(Collectors.joining(" "));
    }

    static List<MoveWish> read(String wishes) {
        return Arrays.stream(wishes.split(" ", -1))
                .map(wish -> wish.split("/", 2))
                .map(parts -> new MoveWish(LocalDate.parse(parts[0]), DayPart.valueOf(parts[1])))
                .toList();
    }
}
