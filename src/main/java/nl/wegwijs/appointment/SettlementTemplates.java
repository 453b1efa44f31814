package nl.wegwijs.appointment;

import java.time.LocalTime;
import java.util.List;
import nl.wegwijs.shared.security.ForAdministrators;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The templates of settlement days, as an administrator keeps them. Days that are planned already do not change. */
@Service
@ForAdministrators
@Transactional
public class SettlementTemplates {

    private final SettlementTemplateRows templates;

    SettlementTemplates(SettlementTemplateRows templates) {
        this.templates = templates;
    }

    @Transactional(readOnly = true)
    public List<DayTemplate> all() {
        return templates.all().stream().map(SettlementTemplate::record).toList();
    }

    public TemplateId add(String name, LocalTime startsAt, List<SettlementStep> steps) {
        return templates.save(new SettlementTemplate(name, startsAt, steps)).id();
    }

    /** Changes the template as it was when the administrator began: in the given version. */
    public CatalogueResult change(
            TemplateId id, int version, String name, LocalTime startsAt, List<SettlementStep> steps) {
        var template = templates.findForChange(id).orElseThrow();
        if (template.version() != version) {
            return new CatalogueResult.ChangedMeanwhile();
        }
        template.describe(name, startsAt, steps);
        return new CatalogueResult.Saved();
    }

    /** Nothing new can be planned with it. */
    public void retire(TemplateId id) {
        templates.findById(id).orElseThrow().retire();
    }

    public void bringBack(TemplateId id) {
        templates.findById(id).orElseThrow().bringBack();
    }
}
