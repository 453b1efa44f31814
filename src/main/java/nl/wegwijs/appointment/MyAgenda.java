package nl.wegwijs.appointment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wegwijs.appointment.MyAgendaEntry.OfAppointment;
import nl.wegwijs.appointment.MyAgendaEntry.Other;
import nl.wegwijs.planning.agenda.MyDate;
import nl.wegwijs.planning.agenda.MyDates;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.ForNewcomers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Slice;
import org.springframework.data.domain.SliceImpl;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All that a newcomer has to be somewhere for: the appointments, and between them what other features bring in. */
@Service
@ForNewcomers
@Transactional(readOnly = true)
public class MyAgenda {

    private static final int MANY = 100;

    private final MyAppointments appointments;
    private final ObjectProvider<MyDates> others;
    private final Clock clock;

    MyAgenda(MyAppointments appointments, ObjectProvider<MyDates> others, Clock clock) {
        this.appointments = appointments;
        this.others = others;
        this.clock = clock;
    }

    /** What is going to take place, soonest first. */
    public List<MyAgendaEntry> upcoming(Language language) {
        var entries = new ArrayList<MyAgendaEntry>();
        appointments.upcoming(language).forEach(appointment -> entries.add(new OfAppointment(appointment)));
        otherUpcoming(language).forEach(date -> entries.add(new Other(date)));
        entries.sort(Comparator.comparing(MyAgendaEntry::start));
        return entries;
    }

    /** What is over or was cancelled, latest first. The first page is 0. */
    public Slice<MyAgendaEntry> past(Language language, int page, int size) {
        var now = clock.instant();
        // Nobody knows how many of each stand before the page: all of them are read, and those before it left out. One
        // more than the page has tells whether there is another page.
        var most = (page + 1) * size + 1;
        var entries = new ArrayList<MyAgendaEntry>();
        appointments.past(language, 0, most).forEach(appointment -> entries.add(new OfAppointment(appointment)));
        others.orderedStream()
                .flatMap(feature -> feature.past(now, language, most).stream())
                .forEach(date -> entries.add(new Other(date)));
        entries.sort(Comparator.comparing(MyAgendaEntry::start).reversed());
        var shown = entries.stream().skip((long) page * size).limit(size).toList();
        return new SliceImpl<>(shown, PageRequest.of(page, size), entries.size() >= most);
    }

    /** The same date with the texts of another language; empty when it is no longer to come. */
    public Optional<MyDate> in(Language language, MyDate date) {
        return otherUpcoming(language)
                .filter(other -> other.path().equals(date.path()))
                .findFirst();
    }

    private Stream<MyDate> otherUpcoming(Language language) {
        var now = clock.instant();
        return others.orderedStream().flatMap(feature -> feature.upcoming(now, language, MANY).stream());
    }
}
