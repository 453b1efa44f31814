package nl.wegwijs.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.provider.HasListDataView;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wegwijs.shared.draft.Drafts;
import nl.wegwijs.shared.i18n.Texts;

/**
 * Keeps what is typed into a form until it is saved or thrown away, so that an ended session or a lost connection loses
 * nothing. Whoever opens the form again finds it filled in, with a note that says so; that note is this component.
 *
 * <p>Kept is what differs from what the form showed at first. The browser asks for it when the form is on the screen:
 * opening a screen costs no statement more, and all forms of a screen are read in one.
 */
@Tag("wegwijs-kept-form")
@JsModule("./components/kept-form.ts")
public class KeptForm extends Component implements HasComponents {

    private static final int PAUSE_MILLIS = 800;

    /** Under this name stands what the typing was based on. */
    private static final String BASIS = "";

    private final Texts texts = Texts.current();
    private final Drafts drafts;
    private final String form;
    private final Map<String, Part> parts = new LinkedHashMap<>();
    private Supplier<String> basis = () -> "";
    private Consumer<String> changedMeanwhile =
            was -> addComponentAsFirst(new Paragraph(texts.get("settings.form.changedMeanwhile")));
    private Runnable arriving = () -> {};
    private Map<String, String> start = Map.of();
    private String lastKept = "";
    private boolean listening;
    private boolean asked;

    /** A part of the form, written as text; an empty text is an empty field. */
    private record Part(Supplier<String> read, Consumer<String> write) {}

    /** The forms of a screen for which nobody has asked yet. */
    private static final class Waiting {
        private final Set<KeptForm> forms = new LinkedHashSet<>();
    }

    /** @param form names the form, and the thing it is about: {@code agenda.cancel/0190f3e2-...} */
    public KeptForm(Drafts drafts, String form) {
        this.drafts = drafts;
        this.form = form;
        getElement().setAttribute("role", "status");
        getElement().addEventListener("kept-wanted", event -> getUI().ifPresent(KeptForm::restoreAll));
    }

    /** A part that is no single field. Whoever keeps it has to tell when it has {@link #changed}. */
    public KeptForm part(String name, Supplier<String> read, Consumer<String> write) {
        parts.put(name, new Part(read, write));
        return this;
    }

    /** A field of any type. Fields that fill others belong before those. */
    public <T> KeptForm field(
            String name, HasValue<?, T> field, Function<T, String> write, Function<String, Optional<T>> read) {
        field.addValueChangeListener(change -> changed());
        return part(
                name,
                () -> field.getOptionalValue().map(write).orElse(""),
                text -> read.apply(text).ifPresentOrElse(field::setValue, field::clear));
    }

    /** The same, of which every text but the empty one is a value. */
    public <T> KeptForm value(String name, HasValue<?, T> field, Function<T, String> write, Function<String, T> read) {
        return field(
                name,
                field,
                write,
                text -> Optional.of(text).filter(any -> !any.isEmpty()).map(read));
    }

    /** Also sends what is typed while somebody types. */
    public KeptForm text(String name, HasValue<?, String> field) {
        if (field instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(PAUSE_MILLIS);
        }
        return field(name, field, text -> text, Optional::of);
    }

    /** One of several things, by something that names it; what is no longer offered is left out. */
    public <T, F extends HasValue<?, T> & HasListDataView<T, ?>> KeptForm choice(
            String name, F field, Function<T, Object> id) {
        return field(
                name,
                field,
                one -> id.apply(one).toString(),
                text -> field.getListDataView()
                        .getItems()
                        .filter(one -> id.apply(one).toString().equals(text))
                        .findFirst());
    }

    /** Some of several things. */
    public <T, F extends HasValue<?, Set<T>> & HasListDataView<T, ?>> KeptForm choices(
            String name, F field, Function<T, Object> id) {
        Function<T, String> named = one -> id.apply(one).toString();
        return field(
                name,
                field,
                some -> some.stream().map(named).sorted().collect(Collectors.joining(" ")),
                text -> Optional.of(field.getListDataView()
                        .getItems()
                        .filter(one -> Arrays.asList(text.split(" ")).contains(named.apply(one)))
                        .collect(Collectors.toSet())));
    }

    /** What the typing is based on, such as a version. When it is another one later, the note says so. */
    public KeptForm basedOn(Supplier<String> now) {
        basis = now;
        return this;
    }

    /** @param changed told on what the typing was based, when that is something else now */
    public KeptForm basedOn(Supplier<String> now, Consumer<String> changed) {
        changedMeanwhile = changed;
        return basedOn(now);
    }

    /** What else is to be filled in once the form is on the screen, before what was kept. */
    public void onArrival(Runnable filling) {
        arriving = () -> fill(filling);
    }

    /** Fills the form with what is stored: nobody typed that. */
    public void fill(Runnable filling) {
        listening = false;
        filling.run();
        start = read();
        listening = true;
    }

    /** After something was typed or chosen. */
    public final void changed() {
        if (!listening) {
            return;
        }
        var typed = new TreeMap<>(read());
        typed.entrySet().removeAll(start.entrySet());
        if (!typed.isEmpty()) {
            typed.put(BASIS, basis.get());
        }
        var content = typed.isEmpty() ? "" : Kept.write(typed);
        // A form that is stuffed beyond all bounds is not worth an error while typing.
        if (!content.equals(lastKept) && content.length() <= Drafts.MAX_LENGTH) {
            drafts.keep(form, content);
            lastKept = content;
        }
    }

    /** After a colleague was first: what is typed stays, and is now based on what the colleague saved. */
    public void goOn() {
        removeAll();
        changed();
    }

    /** After it was saved or given up. */
    public void forget() {
        removeAll();
        drafts.forget(form);
        lastKept = "";
        fill(() -> {});
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!listening) {
            fill(() -> {});
        }
        if (!asked) {
            waiting(event.getUI()).forms.add(this);
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        waiting(event.getUI()).forms.remove(this);
    }

    private static void restoreAll(UI ui) {
        var forms = Set.copyOf(waiting(ui).forms);
        waiting(ui).forms.clear();
        forms.forEach(KeptForm::arrive);
        if (!forms.isEmpty()) {
            var drafts = forms.iterator().next().drafts;
            var kept = drafts.find(forms.stream().map(one -> one.form).collect(Collectors.toSet()));
            forms.forEach(one -> Optional.ofNullable(kept.get(one.form)).ifPresent(one::restore));
        }
    }

    private void arrive() {
        asked = true;
        arriving.run();
    }

    /** What somebody was quick enough to type already stays. */
    private void restore(String content) {
        var kept = Kept.read(content);
        var untouched = parts.entrySet().stream()
                .filter(part -> part.getValue().read().get().equals(start.get(part.getKey())))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        listening = false;
        try {
            parts.forEach((name, part) -> {
                var text = kept.getOrDefault(name, start.getOrDefault(name, ""));
                if (untouched.contains(name) && !part.read().get().equals(text)) {
                    part.write().accept(text);
                }
            });
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException writtenOtherwise) {
            // By an earlier version of the portal: nobody can open the form until it is gone.
            throwAway();
            return;
        }
        listening = true;
        if (read().equals(start)) {
            drafts.forget(form);
            return;
        }
        lastKept = content;
        add(
                new Paragraph(texts.get("settings.form.kept")),
                new Button(texts.get("settings.form.throwAway"), click -> throwAway()));
        var was = Objects.requireNonNullElse(kept.get(BASIS), "");
        if (!was.equals(basis.get())) {
            changedMeanwhile.accept(was);
        }
    }

    private void throwAway() {
        var first = start;
        fill(() -> parts.forEach((name, part) -> part.write().accept(first.getOrDefault(name, ""))));
        forget();
    }

    private Map<String, String> read() {
        var texts = new LinkedHashMap<String, String>();
        parts.forEach((name, part) -> texts.put(name, part.read().get()));
        return texts;
    }

    private static Waiting waiting(UI ui) {
        var known = ComponentUtil.getData(ui, Waiting.class);
        if (known == null) {
            known = new Waiting();
            ComponentUtil.setData(ui, Waiting.class, known);
        }
        return known;
    }
}
