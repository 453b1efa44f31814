package nl.wegwijs.person.ui.staff;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.annotation.security.RolesAllowed;
import nl.wegwijs.person.LinkCodeIssue;
import nl.wegwijs.person.PersonFile;
import nl.wegwijs.person.PersonFiles;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.ui.Notice;
import nl.wegwijs.shared.ui.PrintButton;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Makes the paper with which a newcomer signs in for the first time. Opening the screen makes no code yet. */
@Route("staff/people/:person/code")
@RolesAllowed({"COACH", "MANAGER", "ADMINISTRATOR"})
class CodeView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final PersonFiles files;
    private final LinkCodeIssue codes;
    private final Texts texts = Texts.current();
    private final Div paper = new Div();

    CodeView(PersonFiles files, LinkCodeIssue codes) {
        this.files = files;
        this.codes = codes;
        addClassName("narrow");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var file = PeoplePages.person(event.getRouteParameters())
                .flatMap(files::open)
                .orElseThrow(NotFoundException::new);
        var make = new Button(texts.get("person.issue.make"), click -> issue(file));
        make.addThemeVariants(ButtonVariant.PRIMARY);
        var title =
                new H1(texts.get("person.issue.title", "name", file.details().fullName()));
        var top = new Div(
                PeoplePages.backToFile(file.id(), texts.get("person.change.back")),
                title,
                new Paragraph(texts.get("person.issue.about")),
                make);
        top.addClassName("no-print");
        paper.removeAll();
        paper.getElement().setAttribute("aria-live", "polite");
        removeAll();
        add(top, paper);
    }

    @Override
    public String getPageTitle() {
        return texts.get("person.file.code");
    }

    private void issue(PersonFile file) {
        codes.issue(file.id())
                .ifPresentOrElse(
                        code -> {
                            var print = new Div(new PrintButton(texts.get("person.issue.print")));
                            print.addClassNames("toolbar", "no-print");
                            paper.removeAll();
                            paper.add(print, new CodePaper(code, portal(), Texts.in(code.reads())));
                            if (code.reads() != Language.NL) {
                                paper.add(new CodePaper(code, portal(), Texts.in(Language.NL)));
                            }
                        },
                        () -> Notice.refused(texts.get("person.refused.outOfSight")));
    }

    /** The portal's address as the one who is signed in here reached it. */
    private static String portal() {
        return ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                .build()
                .toUriString();
    }
}
