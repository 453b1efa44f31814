package nl.wegwijs.appointment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SettlementTemplateRows extends Repository<SettlementTemplate, TemplateId> {

    @Query("select distinct t from SettlementTemplate t left join fetch t.steps order by t.name")
    List<SettlementTemplate> all();

    Optional<SettlementTemplate> findById(TemplateId id);

    SettlementTemplate save(SettlementTemplate template);
}
