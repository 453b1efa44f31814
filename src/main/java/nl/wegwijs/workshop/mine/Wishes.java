package nl.wegwijs.workshop.mine;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Wishes extends Repository<Wish, Wish.Key> {

    Wish save(Wish wish);

    Optional<Wish> findById(Wish.Key key);

    @Modifying
    @Query("delete from Wish wish where wish.key = :key")
    void delete(Wish.Key key);
}
