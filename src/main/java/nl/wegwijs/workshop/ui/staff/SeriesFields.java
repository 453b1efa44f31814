package nl.wegwijs.workshop.ui.staff;

import static nl.wegwijs.shared.i18n.ComponentTexts.localised;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.i18n.Texts;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.shared.ui.KeptForm;
import nl.wegwijs.workshop.CatalogueWorkshop;
import nl.wegwijs.workshop.SeriesEnrolment;
import nl.wegwijs.workshop.SeriesToFollow;
import nl.wegwijs.workshop.TrainerChoice;
import nl.wegwijs.workshop.WorkshopId;
import org.jspecify.annotations.Nullable;

/** Which workshop, in which language, by whom and for how many people. */
class SeriesFields extends Composite<Div> {

    private final Texts texts = Texts.current();
    private final List<TrainerChoice> allTrainers;

    private final ComboBox<CatalogueWorkshop> workshop = new ComboBox<>(texts.get("workshop.plan.workshop"));
    private final ComboBox<Language> language = new ComboBox<>(texts.get("workshop.plan.language"));
    private final Checkbox easy = new Checkbox(texts.get("workshop.plan.easy"));
    private final ComboBox<Language> interpreter = new ComboBox<>(texts.get("workshop.plan.interpreter"));
    private final MultiSelectComboBox<TrainerChoice> trainers =
            localised(new MultiSelectComboBox<>(texts.get("workshop.plan.trainers")));
    private final IntegerField capacity = localised(new IntegerField(texts.get("workshop.plan.capacity")));
    private final IntegerField minGroup = localised(new IntegerField(texts.get("workshop.plan.minGroup")));

    SeriesFields(List<CatalogueWorkshop> workshops, List<TrainerChoice> allTrainers, Runnable changed) {
        this.allTrainers = allTrainers;

        workshop.setItems(workshops);
        workshop.setItemLabelGenerator(one -> one.title().text());
        language.setItems(Language.all());
        language.setItemLabelGenerator(texts::name);
        interpreter.setItems(Language.all());
        interpreter.setItemLabelGenerator(texts::name);
        interpreter.setClearButtonVisible(true);
        interpreter.setPlaceholder(texts.get("workshop.plan.noInterpreter"));
        trainers.setItemLabelGenerator(this::words);
        capacity.setMin(1);
        capacity.setMax(SeriesEnrolment.MOST_PLACES);
        capacity.setStepButtonsVisible(true);
        minGroup.setMin(1);
        minGroup.setStepButtonsVisible(true);
        minGroup.setHelperText(texts.get("workshop.plan.minGroupHint"));
        List.of(workshop, language, capacity, minGroup, trainers).forEach(this::saysItIsRequired);
        easy.setEnabled(false);
        offerTrainers();

        workshop.addValueChangeListener(event -> prefill(event.getValue()));
        language.addValueChangeListener(event -> {
            offerTrainers();
            easy.setEnabled(event.getValue() == Language.NL);
            easy.setValue(easy.isEnabled() && easy.getValue());
        });
        List.<HasValue<?, ?>>of(language, trainers, capacity)
                .forEach(field -> field.addValueChangeListener(event -> changed.run()));

        getContent().add(workshop, language, easy, interpreter, trainers, capacity, minGroup);
        getContent().addClassNames("form-grid", "wide");
    }

    void keepIn(KeptForm kept) {
        kept.choice("workshop", workshop, one -> one.id().value())
                .choice("language", language, Language::code)
                .value("easy", easy, String::valueOf, Boolean::valueOf)
                .choice("interpreter", interpreter, Language::code)
                .choices("trainers", trainers, one -> one.id().value())
                .value("capacity", capacity, String::valueOf, Integer::valueOf)
                .value("minGroup", minGroup, String::valueOf, Integer::valueOf);
    }

    void onWorkshop(Runnable changed) {
        workshop.addValueChangeListener(event -> changed.run());
    }

    void onLanguage(Runnable changed) {
        language.addValueChangeListener(event -> changed.run());
    }

    void start(@Nullable WorkshopId wanted, @Nullable Language spoken, StaffId me) {
        workshop.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(wanted))
                .findFirst()
                .ifPresent(workshop::setValue);
        Optional.ofNullable(spoken).ifPresent(language::setValue);
        trainers.setValue(
                allTrainers.stream().filter(one -> one.id().equals(me)).collect(Collectors.toSet()));
    }

    Optional<CatalogueWorkshop> workshop() {
        return workshop.getOptionalValue();
    }

    Optional<Language> language() {
        return language.getOptionalValue();
    }

    boolean isEasy() {
        return easy.getValue();
    }

    @Nullable
    Language interpreter() {
        return interpreter.getValue();
    }

    Set<StaffId> trainers() {
        return trainers.getValue().stream().map(TrainerChoice::id).collect(Collectors.toSet());
    }

    int capacity() {
        return Optional.ofNullable(capacity.getValue()).orElse(0);
    }

    int minGroup() {
        return Optional.ofNullable(minGroup.getValue()).orElse(0);
    }

    /** Takes what goes with the series before it, where nothing else is chosen yet. */
    void goesAfter(SeriesToFollow before) {
        if (language.isEmpty()) {
            language.setValue(before.language());
        }
    }

    /** Marks what is missing. */
    boolean isComplete() {
        return required(workshop) & required(language) & required(trainers) & required(capacity) & required(minGroup);
    }

    private <F extends Component & HasValue<?, ?> & HasValidation> boolean required(F field) {
        field.setInvalid(field.isEmpty());
        return !field.isEmpty();
    }

    private void saysItIsRequired(Component field) {
        if (field instanceof HasValidation validated) {
            validated.setManualValidation(true);
            validated.setErrorMessage(texts.get("component.required"));
        }
    }

    private void prefill(@Nullable CatalogueWorkshop chosen) {
        if (chosen != null) {
            capacity.setValue(chosen.details().capacity());
            minGroup.setValue(chosen.details().minGroup());
        }
    }

    /** Those who speak the language of the series come first. */
    private void offerTrainers() {
        var chosen = trainers.getValue();
        trainers.setItems(allTrainers.stream()
                .sorted(Comparator.comparing((TrainerChoice one) -> !speaks(one))
                        .thenComparing(TrainerChoice::name))
                .toList());
        trainers.setValue(chosen);
    }

    private boolean speaks(TrainerChoice trainer) {
        return language.getOptionalValue().filter(trainer.languages()::contains).isPresent();
    }

    private String words(TrainerChoice trainer) {
        return trainer.languages().isEmpty()
                ? trainer.name()
                : texts.get(
                        "workshop.plan.trainerSpeaks",
                        "name",
                        trainer.name(),
                        "languages",
                        texts.list(trainer.languages().stream()
                                .sorted()
                                .map(texts::name)
                                .toList()));
    }
}
