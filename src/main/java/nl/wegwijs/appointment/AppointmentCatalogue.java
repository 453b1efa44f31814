package nl.wegwijs.appointment;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import nl.wegwijs.shared.catalogue.CatalogueTexts;
import nl.wegwijs.shared.catalogue.LocalText;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.ForAdministrators;
import nl.wegwijs.shared.security.ForSignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The kinds of appointment and what to bring. Texts per language are edited through CatalogueTexts. */
@Service
@ForSignedIn
@Transactional(readOnly = true)
public class AppointmentCatalogue {

    /** The field of the texts of a kind, a thing to bring: what it is called. */
    public static final String NAME = "name";

    /** The field of the texts of a kind: what it is for, in one sentence. */
    public static final String DESCRIPTION = "description";

    private final AppointmentKinds kinds;
    private final BringItems items;
    private final CatalogueTexts texts;

    AppointmentCatalogue(AppointmentKinds kinds, BringItems items, CatalogueTexts texts) {
        this.kinds = kinds;
        this.items = items;
        this.texts = texts;
    }

    /** A kind of appointment as screens show it; the version says which saved state this is. */
    public record Kind(
            KindId id,
            LocalText name,
            @Nullable LocalText description,
            String pictogram,
            int minutes,
            Set<BringItemId> brings,
            boolean active,
            int version) {}

    /** A thing to bring as screens show it; the version says which saved state this is. */
    public record Item(BringItemId id, LocalText name, String pictogram, boolean active, int version) {}

    /** Kinds in use, by name. */
    public List<Kind> kinds(Language language) {
        return allKinds(language).stream().filter(Kind::active).toList();
    }

    public List<Kind> allKinds(Language language) {
        var local = texts.in(language, NAME, DESCRIPTION);
        return kinds.all().stream()
                .map(kind -> new Kind(
                        kind.id(),
                        local.find(kind.id().value(), NAME).orElseGet(AppointmentCatalogue::nameless),
                        local.find(kind.id().value(), DESCRIPTION).orElse(null),
                        kind.pictogram(),
                        kind.minutes(),
                        kind.brings(),
                        kind.isActive(),
                        kind.version()))
                .sorted(Comparator.comparing((Kind kind) -> kind.name().text()))
                .toList();
    }

    public List<Item> allItems(Language language) {
        var names = texts.names(language, NAME);
        return items.all().stream()
                .map(item -> new Item(
                        item.id(),
                        Optional.ofNullable(names.get(item.id().value())).orElseGet(AppointmentCatalogue::nameless),
                        item.pictogram(),
                        item.isActive(),
                        item.version()))
                .sorted(Comparator.comparing((Item item) -> item.name().text()))
                .toList();
    }

    /** Its names are needed at once, so that nobody meets a kind without one. */
    @ForAdministrators
    @Transactional
    public KindId addKind(String pictogram, int minutes, Set<BringItemId> brings, Map<Language, String> names) {
        var id = kinds.save(new AppointmentKind(pictogram, minutes, brings)).id();
        texts.replace(id.value(), NAME, Map.of(), names);
        return id;
    }

    /** Changes the kind as it was when the administrator began: in the given version. */
    @ForAdministrators
    @Transactional
    public CatalogueResult changeKind(KindId id, int version, String pictogram, int minutes, Set<BringItemId> brings) {
        var kind = kinds.findForChange(id).orElseThrow();
        if (kind.version() != version) {
            return new CatalogueResult.ChangedMeanwhile();
        }
        kind.describe(pictogram, minutes, brings);
        return new CatalogueResult.Saved();
    }

    /** Nothing new of this kind can be planned. */
    @ForAdministrators
    @Transactional
    public void retireKind(KindId id) {
        changeKind(id, AppointmentKind::retire);
    }

    @ForAdministrators
    @Transactional
    public void bringBackKind(KindId id) {
        changeKind(id, AppointmentKind::bringBack);
    }

    /** Its names are needed at once, so that nobody meets a thing without one. */
    @ForAdministrators
    @Transactional
    public BringItemId addItem(String pictogram, Map<Language, String> names) {
        var id = items.save(new BringItem(pictogram)).id();
        texts.replace(id.value(), NAME, Map.of(), names);
        return id;
    }

    /** Changes the thing as it was when the administrator began: in the given version. */
    @ForAdministrators
    @Transactional
    public CatalogueResult changeItem(BringItemId id, int version, String pictogram) {
        var item = items.findForChange(id).orElseThrow();
        if (item.version() != version) {
            return new CatalogueResult.ChangedMeanwhile();
        }
        item.draw(pictogram);
        return new CatalogueResult.Saved();
    }

    @ForAdministrators
    @Transactional
    public void retireItem(BringItemId id) {
        changeItem(id, BringItem::retire);
    }

    @ForAdministrators
    @Transactional
    public void bringBackItem(BringItemId id) {
        changeItem(id, BringItem::bringBack);
    }

    private void changeKind(KindId id, Consumer<AppointmentKind> change) {
        change.accept(kinds.findById(id).orElseThrow());
    }

    private void changeItem(BringItemId id, Consumer<BringItem> change) {
        change.accept(items.findById(id).orElseThrow());
    }

    /** Stands in for a name that nobody wrote in any of the languages that could be shown. */
    static LocalText nameless() {
        return new LocalText("…", Language.NL);
    }
}
