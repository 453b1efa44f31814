package nl.wegwijs.shared.draft;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DraftRows extends Repository<Draft, Draft.Key> {

    Optional<Draft> findById(Draft.Key key);

    Draft save(Draft draft);

    void deleteById(Draft.Key key);
}
