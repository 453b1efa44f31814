package nl.wegwijs.shared.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CatalogueTextRows extends Repository<CatalogueText, CatalogueText.Key> {

    @Query("select t from CatalogueText t where t.key.languageCode in :languages and t.key.field in :fields")
    List<CatalogueText> in(Collection<String> languages, Collection<String> fields);

    @Query("select t from CatalogueText t where t.key.owner = :owner")
    List<CatalogueText> of(UUID owner);

    CatalogueText save(CatalogueText text);

    void deleteById(CatalogueText.Key key);
}
