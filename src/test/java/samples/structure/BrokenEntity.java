package samples.structure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Date;
import java.util.Optional;

/** Public, without a version, with a setter, an Optional field and an old date. */
@Entity
public class BrokenEntity {

    @Id
    private Long id;

    private Optional<String> name = Optional.empty();

    private Date born = new Date();

    public void setName(Optional<String> name) {
        this.name = name;
    }

    public Optional<String> name() {
        return name;
    }

    public Date born() {
        return born;
    }

    public Long id() {
        return id;
    }
}
