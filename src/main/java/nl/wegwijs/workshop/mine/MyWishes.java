package nl.wegwijs.workshop.mine;

import java.time.Clock;
import nl.wegwijs.shared.security.CurrentPerson;
import nl.wegwijs.shared.security.ForNewcomers;
import nl.wegwijs.workshop.WorkshopId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How newcomers ask for a workshop that is not given in their language. */
@Service
@ForNewcomers
@Transactional
public class MyWishes {

    private final CurrentPerson currentPerson;
    private final MyWorkshopRows rows;
    private final Wishes wishes;
    private final Clock clock;

    MyWishes(CurrentPerson currentPerson, MyWorkshopRows rows, Wishes wishes, Clock clock) {
        this.currentPerson = currentPerson;
        this.rows = rows;
        this.wishes = wishes;
        this.clock = clock;
    }

    public WishResult wish(WorkshopId workshop) {
        var me = currentPerson.newcomer();
        var offered =
                rows.workshops(me.value()).stream().anyMatch(row -> row.id().equals(workshop) && row.canBeWished());
        if (!offered) {
            return new WishResult.NotOffered();
        }
        if (wishes.findById(Wish.Key.of(me, workshop)).isEmpty()) {
            var reads = rows.me(me.value()).getFirst().reads();
            wishes.save(new Wish(me, workshop, reads, clock.instant()));
        }
        return new WishResult.Noted();
    }

    /** Nothing happens when there is no wish. */
    public void takeBack(WorkshopId workshop) {
        wishes.delete(Wish.Key.of(currentPerson.newcomer(), workshop));
    }
}
