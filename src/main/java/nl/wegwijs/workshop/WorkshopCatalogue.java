package nl.wegwijs.workshop;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.ForAdministrators;
import nl.wegwijs.shared.security.ForSignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The workshops that a municipality gives. Texts per language are edited through CatalogueTexts. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class WorkshopCatalogue {

    /** The field of the texts of a workshop, and of a part of one: what it is called. */
    public static final String TITLE = "title";

    /** The field of the texts of a workshop: what it is about. */
    public static final String DESCRIPTION = "description";

    /** The field of the texts of a workshop: what to bring. */
    public static final String BRING = "bring";

    private final Workshops workshops;
    private final WorkshopSets sets;
    private final CatalogueTexts texts;

    WorkshopCatalogue(Workshops workshops, WorkshopSets sets, CatalogueTexts texts) {
        this.workshops = workshops;
        this.sets = sets;
        this.texts = texts;
    }

    /** Those that can be planned, in the order of the catalogue; in two statements. */
    public List<CatalogueWorkshop> inUse(Language language) {
        return withTitles(workshops.allInUse(), language);
    }

    /** Every workshop there ever was, in the order of the catalogue. */
    public List<CatalogueWorkshop> all(Language language) {
        return withTitles(workshops.all(), language);
    }

    public List<WorkshopSetChoice> sets() {
        return sets.all().stream()
                .map(set -> new WorkshopSetChoice(set.id(), set.name(), set.isActive()))
                .toList();
    }

    /** Its titles are needed at once, so that nobody meets a workshop without one. */
    @ForAdministrators
    @Transactional
    public WorkshopId add(WorkshopDetails details, Map<Language, String> titles) {
        var id = workshops.save(new Workshop(details)).id();
        texts.replace(id.value(), TITLE, Map.of(), titles);
        return id;
    }

    /** Changes the workshop as it was when the administrator began: in the given version. */
    @ForAdministrators
    @Transactional
    public WorkshopChangeResult change(WorkshopId id, int version, WorkshopDetails details) {
        var workshop = workshops.findForChange(id).orElseThrow();
        if (workshop.version() != version) {
            return new WorkshopChangeResult.ChangedMeanwhile();
        }
        workshop.describe(details);
        return new WorkshopChangeResult.Saved(id);
    }

    /** No new series of it can be planned; those that are planned are given. */
    @ForAdministrators
    @Transactional
    public void retire(WorkshopId id) {
        workshops.findById(id).orElseThrow().retire();
    }

    @ForAdministrators
    @Transactional
    public void bringBack(WorkshopId id) {
        workshops.findById(id).orElseThrow().bringBack();
    }

    /** Empty when there is no name, or another set has it. */
    @ForAdministrators
    @Transactional
    public Optional<WorkshopSetId> addSet(String name) {
        var taken = sets.all().stream().anyMatch(set -> set.name().equalsIgnoreCase(name.strip()));
        return taken || name.isBlank()
                ? Optional.empty()
                : Optional.of(sets.save(new WorkshopSet(name.strip())).id());
    }

    @ForAdministrators
    @Transactional
    public void useSet(WorkshopSetId id, boolean used) {
        var set = sets.findById(id).orElseThrow();
        if (used) {
            set.bringBack();
        } else {
            set.retire();
        }
    }

    private List<CatalogueWorkshop> withTitles(List<Workshop> found, Language language) {
        var titles = texts.names(language, TITLE);
        return found.stream().map(workshop -> withTitle(workshop, titles)).toList();
    }

    private static CatalogueWorkshop withTitle(Workshop workshop, Map<UUID, LocalText> titles) {
        var details = workshop.details();
        return new CatalogueWorkshop(
                workshop.id(),
                Optional.ofNullable(titles.get(workshop.id().value())).orElseGet(WorkshopCatalogue::nameless),
                details,
                details.parts().stream()
                        .map(Part::id)
                        .filter(part -> titles.containsKey(part.value()))
                        .collect(Collectors.toMap(
                                Function.identity(), part -> Objects.requireNonNull(titles.get(part.value())))),
                workshop.isActive(),
                workshop.version());
    }

    /** Stands in for a title that nobody wrote in any of the languages that could be shown. */
    static LocalText nameless() {
        return new LocalText("…", Language.NL);
    }
}
