package nl.wegwijs.shell.pages;

import static org.springframework.web.servlet.function.RequestPredicates.GET;
import static org.springframework.web.servlet.function.RequestPredicates.param;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** The pages anybody may read. */
@Controller
class PublicPages {

    /** The start page. A route and not a mapping, because the app's own requests also go to "/", told by "v-r". */
    @Bean
    RouterFunction<ServerResponse> startPage() {
        return RouterFunctions.route(GET("/").and(param("v-r", any -> true).negate()), request -> {
            var page = Page.of("pages/start", "start.title").with("topics", topics());
            return ServerResponse.ok().render(page.template(), page.model());
        });
    }

    @GetMapping("/info/{topic}")
    ModelAndView information(@PathVariable String topic) {
        var paragraphs = switch (topic) {
            case "housing" -> List.of("info.housing.offer", "info.housing.once", "info.housing.fits");
            case "integration" -> List.of("info.integration.person", "info.integration.plan", "info.integration.term");
            case "health" -> List.of("info.health.doctor", "info.health.insurance", "info.health.emergency");
            case "children" -> List.of("info.children.school", "info.children.doctor", "info.children.help");
            case "help" -> List.of("info.help.person", "info.help.office", "info.help.letter");
            default -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        };
        return Page.of("pages/information", title(topic))
                .with("paragraphs", paragraphs)
                .with("topics", topics())
                .toView();
    }

    @GetMapping("/unknown")
    ModelAndView unknown() {
        return notice("unknown.title", "unknown.text");
    }

    @GetMapping("/signed-out")
    ModelAndView signedOut(@RequestParam(defaultValue = "") String reason) {
        return switch (reason) {
            case "idle" -> notice("signedOut.idle.title", "signedOut.idle.text");
            case "expired" -> notice("signedOut.expired.title", "signedOut.expired.text");
            case "weak" -> notice("signedOut.weak.title", "signedOut.weak.text");
            case "stopped" -> notice("signedOut.stopped.title", "signedOut.stopped.text");
            case "failed" -> notice("signedOut.failed.title", "signedOut.failed.text");
            default -> notice("signedOut.title", "signedOut.text");
        };
    }

    private static ModelAndView notice(String title, String text) {
        return Page.of("pages/notice", title).with("text", text).toView();
    }

    /** A short page of information, as it stands in a list of them. */
    record Topic(String path, String title) {}

    private static List<Topic> topics() {
        return List.of(
                new Topic("/info/housing", "info.housing.title"),
                new Topic("/info/integration", "info.integration.title"),
                new Topic("/info/health", "info.health.title"),
                new Topic("/info/children", "info.children.title"),
                new Topic("/info/help", "info.help.title"));
    }

    private static String title(String topic) {
        return topics().stream()
                .filter(known -> known.path().equals("/info/" + topic))
                .map(Topic::title)
                .findFirst()
                .orElseThrow();
    }
}
