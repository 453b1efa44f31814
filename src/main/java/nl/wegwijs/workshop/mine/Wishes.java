package nl.wegwijs.workshop.mine;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Wishes extends Repository<Wish, Wish.Key> {

    Wish save(Wish wish);

    Optional<Wish> findById(Wish.Key key);

    void delete(Wish wish);
}
