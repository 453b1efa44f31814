package samples.structure;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Public. */
@Route(value = "samples/broken", registerAtStartup = false)
public class BrokenView extends Div {}
