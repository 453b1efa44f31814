package nl.wegwijs.shell.pages;

import java.util.HashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;

/** A public page: its template, the key of its title, and what the template shows. */
public final class Page {

    private final String template;
    private final Map<String, Object> model = new HashMap<>();
    private HttpStatusCode status = HttpStatus.OK;

    private Page(String template, String title) {
        this.template = template;
        model.put("title", title);
    }

    public static Page of(String template, String title) {
        return new Page(template, title);
    }

    public Page with(String name, Object value) {
        model.put(name, value);
        return this;
    }

    Page status(HttpStatusCode code) {
        this.status = code;
        return this;
    }

    public ModelAndView toView() {
        return new ModelAndView(template, model, status);
    }

    String template() {
        return template;
    }

    Map<String, Object> model() {
        return model;
    }
}
