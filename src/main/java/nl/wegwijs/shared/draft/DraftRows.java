package nl.wegwijs.shared.draft;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRows extends Repository<Draft, Draft.Key> {

    @Query("select d from Draft d where d.key.person = :person and d.key.form in :forms and d.savedAt >= :oldest")
    List<Draft> of(UUID person, Set<String> forms, Instant oldest);

    Draft save(Draft draft);

    @Modifying
    @Query("delete from Draft d where d.key.person = :person and d.key.form = :form")
    void delete(UUID person, String form);

    @Modifying
    @Query("delete from Draft d where d.savedAt < :oldest")
    void deleteOlder(Instant oldest);
}
