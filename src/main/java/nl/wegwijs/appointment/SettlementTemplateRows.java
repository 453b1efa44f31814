package nl.wegwijs.appointment;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettlementTemplateRows extends Repository<SettlementTemplate, TemplateId> {

    @Query("select distinct t from SettlementTemplate t left join fetch t.steps order by t.name")
    List<SettlementTemplate> all();

    Optional<SettlementTemplate> findById(TemplateId id);

    /** A second administrator waits here until the first has saved, and then sees the new version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from SettlementTemplate t where t.id = :id")
    Optional<SettlementTemplate> findForChange(TemplateId id);

    SettlementTemplate save(SettlementTemplate template);
}
