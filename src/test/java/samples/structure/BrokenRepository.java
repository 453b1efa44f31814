package samples.structure;

import org.springframework.data.repository.Repository;

/** Public. */
public interface BrokenRepository extends Repository<BrokenEntity, Long> {

    long count();
}
