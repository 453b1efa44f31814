package nl.wegwijs.shell.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** What is shown when a request failed: plain words and a way on, and nothing about how the portal works inside. */
@Controller
class ErrorPage implements ErrorController {

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer value
                ? HttpStatusCode.valueOf(value)
                : HttpStatus.NOT_FOUND;
        var page = switch (code.value()) {
            case 401, 403 -> notice("error.noAccess.title", "error.noAccess.text");
            case 404 -> notice("error.notFound.title", "error.notFound.text");
            case 503 -> notice("error.busy.title", "error.busy.text");
            default ->
                code.is4xxClientError()
                        ? notice("error.notUnderstood.title", "error.notUnderstood.text")
                        : notice("error.failure.title", "error.failure.text");
        };
        return page.status(code).toView();
    }

    private static Page notice(String title, String text) {
        return Page.of("pages/notice", title).with("text", text);
    }
}
