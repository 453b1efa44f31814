package samples.structure;

import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Not guarded, with a name that says nothing, an injected field, Vaadin outside a screen, and its own clock. */
@Service
public class BrokenServiceImpl {

    @Autowired
    private BrokenRepository rows;

    public Span today() {
        return new Span(LocalDate.now() + ": " + rows.count());
    }
}
