package nl.wegwijs.planning;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wegwijs.shared.security.ForSignedIn;
import nl.wegwijs.shared.security.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who and what is taken, from when to when. Part of the caller's transaction: what is booked and what it is booked for
 * are saved together or not at all.
 *
 * <p>Those who want the same resource queue for its row in {@code booking_turn}, always in the same order, so that the
 * second one sees the first one's booking and is refused with a reason. The database alone is not enough: its
 * {@code WITHOUT OVERLAPS} does not see what another transaction has not committed yet
 * (docs/decisions/bookings-queue.md). Written in SQL and not as entities, because Hibernate would insert the new time
 * of a booking before it deletes the old one.
 *
 * <p>What is taken is asked by the resource's id alone, which is unique among all kinds: that is what
 * {@code idx_booking_resource} begins with, so the kind is not named.
 */
@Service
@ForSignedIn
@Transactional(propagation = Propagation.MANDATORY)
public class Bookings {

    private final JdbcClient database;

    Bookings(JdbcClient database) {
        this.database = database;
    }

    /** Something to book. The purpose is the id of what it is for, such as an appointment. */
    public record Request(UUID purpose, Set<Resource> resources, Slot slot) {

        public Request {
            resources = Set.copyOf(resources);
        }
    }

    /** A time at which a resource is taken. */
    public record Taken(Resource resource, Slot slot) {}

    public BookingResult book(UUID purpose, Set<Resource> resources, Slot slot) {
        return book(List.of(new Request(purpose, resources, slot)));
    }

    /** Books all of them or none. */
    public BookingResult book(Collection<Request> requests) {
        queueFor(requests);
        var clashes = new LinkedHashSet<Resource>();
        for (var request : requests) {
            clashes.addAll(taken(request));
            if (clashes.isEmpty()) {
                insert(request);
            }
        }
        if (clashes.isEmpty()) {
            return new BookingResult.Booked();
        }
        requests.forEach(request -> release(request.purpose()));
        return new BookingResult.Clash(new ArrayList<>(clashes));
    }

    /** Gives up what was booked for this purpose, and books anew; keeps the old booking if the new one clashes. */
    public BookingResult rebook(UUID purpose, Set<Resource> resources, Slot slot) {
        var request = new Request(purpose, resources, slot);
        queueFor(List.of(request));
        var clashes = taken(request);
        if (!clashes.isEmpty()) {
            return new BookingResult.Clash(clashes);
        }
        release(purpose);
        insert(request);
        return new BookingResult.Booked();
    }

    /** Books those that are free, each by itself; answers the others. */
    public List<Request> bookFree(Collection<Request> requests) {
        queueFor(requests);
        var refused = new ArrayList<Request>();
        for (var request : requests) {
            if (taken(request).isEmpty()) {
                insert(request);
            } else {
                refused.add(request);
            }
        }
        return refused;
    }

    /** Who and what of this is taken for another purpose, as it stands now. */
    @Transactional(readOnly = true)
    public List<Resource> clashes(Request request) {
        return taken(request);
    }

    public void release(UUID purpose) {
        database.sql("delete from booking where purpose_id = ?").param(purpose).update();
    }

    /** When these resources are taken between two instants, in order of time. */
    @Transactional(readOnly = true)
    public List<Taken> taken(Set<Resource> resources, Instant from, Instant until) {
        if (resources.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select resource_kind, resource_id, starts_at, ends_at from booking
                        where resource_id in (:ids) and ends_at > :from and starts_at < :until
                        order by starts_at""")
                .param("ids", resources.stream().map(Resource::id).toList())
                .param("from", utc(from))
                .param("until", utc(until))
                .query((row, _) -> new Taken(
                        new Resource(
                                Resource.Kind.valueOf(row.getString("resource_kind")),
                                row.getObject("resource_id", UUID.class)),
                        new Slot(
                                row.getObject("starts_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                                row.getObject("ends_at", LocalDateTime.class).toInstant(ZoneOffset.UTC))))
                .list();
    }

    /** Waits for everybody who is booking one of the same resources, until the end of this transaction. */
    private void queueFor(Collection<Request> requests) {
        var inFixedOrder = new TreeSet<Resource>();
        requests.forEach(request -> inFixedOrder.addAll(request.resources()));
        for (var resource : inFixedOrder) {
            database.sql("""
                            insert into booking_turn (resource_kind, resource_id, turns) values (?, ?, 1)
                            on duplicate key update turns = turns + 1""").params(resource.kind().name(), resource.id()).update();
        }
    }

    private List<Resource> taken(Request request) {
        return taken(request.resources(), request.slot().start(), request.slot().end(), request.purpose());
    }

    private List<Resource> taken(Set<Resource> resources, Instant from, Instant until, UUID exceptFor) {
        if (resources.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select distinct resource_kind, resource_id from booking
                        where resource_id in (:ids) and ends_at > :from and starts_at < :until
                          and purpose_id <> :purpose
                        order by resource_kind desc, resource_id""")
                .param("ids", resources.stream().map(Resource::id).toList())
                .param("from", utc(from))
                .param("until", utc(until))
                .param("purpose", exceptFor)
                .query((row, _) -> new Resource(Resource.Kind.valueOf(row.getString(1)), row.getObject(2, UUID.class)))
                .list();
    }

    private void insert(Request request) {
        for (var resource : new TreeSet<>(request.resources())) {
            database.sql("""
                            insert into booking (id, resource_kind, resource_id, starts_at, ends_at, purpose_id)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(
                            Ids.next(),
                            resource.kind().name(),
                            resource.id(),
                            utc(request.slot().start()),
                            utc(request.slot().end()),
                            request.purpose())
                    .update();
        }
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
