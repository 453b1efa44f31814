package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import nl.wegwijs.shared.i18n.Texts;

/** Says that what was filled in before is still there, and offers to start again. */
public class DraftNote extends Composite<Div> {

    public DraftNote(Texts texts, Runnable startAgain) {
        var again = new Button(texts.get("draft.startAgain"), new Pictogram("refresh-cw"), click -> {
            getContent().removeFromParent();
            startAgain.run();
        });
        again.addClassName("quiet");
        getContent().addClassNames("card", "attention");
        getContent().getElement().setAttribute("role", "status");
        getContent().add(new Paragraph(texts.get("draft.kept")), again);
    }
}
