package nl.wegwijs.notice;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import nl.wegwijs.shared.security.Ids;

/** Identifies something that somebody was told. */
@Embeddable
public record NoticeId(UUID value) implements Serializable {

    public static NoticeId next() {
        return new NoticeId(Ids.next());
    }
}
