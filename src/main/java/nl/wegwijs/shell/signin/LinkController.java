package nl.wegwijs.shell.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.Accounts.LinkResult;
import nl.wegwijs.shell.pages.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The first sign-in of a newcomer: a one-time code from the contact person ties the account to the own file. */
@Controller
class LinkController {

    private static final int TRIES = 5;
    private static final String CODE = LinkController.class.getName() + ".code";
    private static final String WRONG_CODES = LinkController.class.getName() + ".wrongCodes";

    private final Accounts accounts;
    private final SignInSession session;
    private final AfterSignIn afterSignIn;

    LinkController(Accounts accounts, SignInSession session, AfterSignIn afterSignIn) {
        this.accounts = accounts;
        this.session = session;
        this.afterSignIn = afterSignIn;
    }

    /** A code from a QR image waits in the session while its reader is away to sign in. */
    @GetMapping("/link")
    ModelAndView show(
            @AuthenticationPrincipal @Nullable PortalUser user,
            @RequestParam(required = false) @Nullable String code,
            HttpServletRequest request) {
        if (code != null && code.length() <= 40) {
            request.getSession().setAttribute(CODE, code);
        }
        if (user == null) {
            return Page.of("pages/link-first", "link.title").toView();
        }
        var person = user.get();
        if (person != null) {
            return new ModelAndView("redirect:" + AfterSignIn.target(person, null));
        }
        return form(request, "");
    }

    @PostMapping("/link")
    ModelAndView link(
            @AuthenticationPrincipal @Nullable PortalUser user,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (user == null || user.get() != null) {
            return new ModelAndView("redirect:/link");
        }
        if (wrongCodes(request) >= TRIES) {
            return form(request, "");
        }
        request.getSession().setAttribute(CODE, code);
        return switch (accounts.linkNewcomer(user.issuer(), user.getSubject(), code)) {
            case LinkResult.Linked linked -> {
                request.getSession().removeAttribute(CODE);
                session.becomes(linked.person(), user, request, response);
                afterSignIn.settleLanguage(linked.person(), request, response);
                yield new ModelAndView("redirect:" + AfterSignIn.target(linked.person(), null));
            }
            case LinkResult.WrongCode _ -> {
                request.getSession().setAttribute(WRONG_CODES, wrongCodes(request) + 1);
                yield form(request, "link.wrongCode");
            }
            case LinkResult.Expired _ -> form(request, "link.expired");
        };
    }

    private static ModelAndView form(HttpServletRequest request, String problem) {
        if (wrongCodes(request) >= TRIES) {
            return Page.of("pages/notice", "link.stop.title")
                    .with("text", "link.stop.text")
                    .with("signOut", true)
                    .toView();
        }
        return Page.of("pages/link", "link.title")
                .with("problem", problem)
                .with("code", Objects.requireNonNullElse(request.getSession().getAttribute(CODE), ""))
                .toView();
    }

    private static int wrongCodes(HttpServletRequest request) {
        return request.getSession().getAttribute(WRONG_CODES) instanceof Integer count ? count : 0;
    }
}
