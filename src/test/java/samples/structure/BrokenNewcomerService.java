package samples.structure;

import nl.wegwijs.shared.security.ForNewcomers;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.stereotype.Service;

/** Lets the caller say whose file it is. */
@Service
@ForNewcomers
public class BrokenNewcomerService {

    public String file(NewcomerId newcomer) {
        return newcomer.toString();
    }
}
