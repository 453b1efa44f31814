package nl.wegwijs.workshop.certificate;

import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.municipality.Municipality;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The page on which anybody checks a certificate, by its QR code or by typing the code. It tells whether the certificate
 * is genuine, of which workshop and when, and never of whom. A code has 100 bits, so nobody finds one by trying; one
 * that is unknown and one that was never a code get the same answer, after the same single question to the database.
 */
@Controller
class CertificateCheck {

    private static final String PAGE = "pages/certificate";

    private final CertificateRows rows;
    private final ContentStore contents;
    private final Municipality municipality;

    CertificateCheck(CertificateRows rows, ContentStore contents, Municipality municipality) {
        this.rows = rows;
        this.contents = contents;
        this.municipality = municipality;
    }

    /** What was typed becomes an address of its own, which stays the same in every language. */
    @GetMapping("/certificate")
    String ask(@RequestParam(defaultValue = "") String code, Model model) {
        if (!code.isBlank()) {
            return "redirect:/certificate/"
                    + CheckCode.read(code).map(CheckCode::characters).orElse("unknown");
        }
        model.addAttribute("title", "workshop.check.title");
        return PAGE;
    }

    @GetMapping("/certificate/{code}")
    String check(@PathVariable String code, Model model) {
        var characters = CheckCode.read(code).map(CheckCode::characters).orElse("");
        rows.byCode(characters).ifPresentOrElse(found -> answer(found, model), () -> unknown(model));
        return PAGE;
    }

    private void answer(Certificate certificate, Model model) {
        var texts = Texts.current();
        var revokedAt = certificate.revokedAt();
        if (revokedAt != null) {
            model.addAttribute("title", "workshop.check.revoked.title");
            model.addAttribute(
                    "text",
                    texts.get(
                            "workshop.check.revoked.text",
                            "date",
                            texts.dateWithYear(revokedAt.atZone(Texts.OFFICE).toLocalDate())));
            return;
        }
        model.addAttribute("title", "workshop.check.genuine.title");
        model.addAttribute("text", texts.get("workshop.check.genuine.text", "name", municipality.name()));
        model.addAttribute("workshop", title(contents.read(certificate), texts.language()));
        model.addAttribute("finishedOn", texts.dateWithYear(certificate.finishedOn()));
    }

    private void unknown(Model model) {
        model.addAttribute("title", "workshop.check.unknown.title");
        model.addAttribute("text", Texts.current().get("workshop.check.unknown.text", "phone", municipality.phone()));
    }

    /** As it was called when the certificate was issued: in the reader's language, else as printed in Dutch. */
    private static LocalText title(CertificateContent content, Language reader) {
        var inTheirs = content.titles().get(reader);
        return inTheirs == null ? content.dutch().title() : new LocalText(inTheirs, reader);
    }
}
