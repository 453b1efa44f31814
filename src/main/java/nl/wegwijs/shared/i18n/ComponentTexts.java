package nl.wegwijs.shared.i18n;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBoxI18n;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Gives Vaadin's components their own words in the language of the screen: {@code localised(new DatePicker(...))}.
 * Every component with words of its own has to pass here; a test looks for those that do not.
 */
public final class ComponentTexts {

    /** Decimal comma and a 24-hour clock in every language. */
    private static final Locale FIGURES = Locale.forLanguageTag("nl-NL");

    private ComponentTexts() {}

    public static DatePicker localised(DatePicker field) {
        var texts = Texts.current();
        field.setI18n(new DatePicker.DatePickerI18n()
                .setMonthNames(texts.formats().months())
                .setWeekdays(sundayFirst(texts.formats().weekdays()))
                .setWeekdaysShort(sundayFirst(texts.formats().weekdaysShort()))
                .setFirstDayOfWeek(1)
                .setDateFormats("dd-MM-yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy")
                .setToday(texts.get("component.date.today"))
                .setCancel(texts.get("component.date.close"))
                .setBadInputErrorMessage(texts.get("component.date.wrong"))
                .setMinErrorMessage(texts.get("component.date.tooEarly"))
                .setMaxErrorMessage(texts.get("component.date.tooLate"))
                .setRequiredErrorMessage(texts.get("component.required")));
        return field;
    }

    public static TimePicker localised(TimePicker field) {
        var texts = Texts.current();
        field.setLocale(FIGURES);
        field.setI18n(new TimePicker.TimePickerI18n()
                .setBadInputErrorMessage(texts.get("component.time.wrong"))
                .setMinErrorMessage(texts.get("component.time.tooEarly"))
                .setMaxErrorMessage(texts.get("component.time.tooLate"))
                .setRequiredErrorMessage(texts.get("component.required")));
        return field;
    }

    public static IntegerField localised(IntegerField field) {
        var texts = Texts.current();
        field.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(texts.get("component.number.wrong"))
                .setMinErrorMessage(texts.get("component.number.tooLow"))
                .setMaxErrorMessage(texts.get("component.number.tooHigh"))
                .setRequiredErrorMessage(texts.get("component.required")));
        return field;
    }

    public static BigDecimalField localised(BigDecimalField field) {
        var texts = Texts.current();
        field.setLocale(FIGURES);
        field.setI18n(new BigDecimalField.BigDecimalFieldI18n()
                .setBadInputErrorMessage(texts.get("component.number.wrong"))
                .setRequiredErrorMessage(texts.get("component.required")));
        return field;
    }

    public static <T> MultiSelectComboBox<T> localised(MultiSelectComboBox<T> field) {
        var texts = Texts.current();
        field.setI18n(new MultiSelectComboBoxI18n()
                .setCleared(texts.get("component.choices.cleared"))
                .setFocused(texts.get("component.choices.focused"))
                .setSelected(texts.get("component.choices.selected"))
                .setDeselected(texts.get("component.choices.deselected"))
                // The component itself puts the number where it finds {count}.
                .setTotal(texts.get("component.choices.total", "count", "{count}"))
                .setRequiredErrorMessage(texts.get("component.required")));
        return field;
    }

    public static MenuBar localised(MenuBar menu) {
        menu.setI18n(new MenuBar.MenuBarI18n().setMoreOptions(Texts.current().get("component.menu.more")));
        return menu;
    }

    public static Avatar localised(Avatar avatar) {
        avatar.setI18n(new Avatar.AvatarI18n().setAnonymous(Texts.current().get("component.avatar.nobody")));
        return avatar;
    }

    public static SideNav localised(SideNav navigation) {
        navigation.setI18n(new SideNav.SideNavI18n().setToggle(Texts.current().get("component.navigation.toggle")));
        return navigation;
    }

    public static void localise(AppLayout layout) {
        layout.setI18n(new AppLayout.AppLayoutI18n().setDrawer(Texts.current().get("component.navigation.name")));
    }

    public static DrawerToggle localised(DrawerToggle toggle) {
        toggle.setAriaLabel(Texts.current().get("component.navigation.toggle"));
        return toggle;
    }

    private static List<String> sundayFirst(List<String> mondayFirst) {
        var names = new ArrayList<>(mondayFirst);
        names.addFirst(names.removeLast());
        return names;
    }
}
