package nl.wegwijs.shared.i18n;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The languages of the portal: the one table for names, direction and script.
 *
 * <p>Own table because the JDK answers wrongly: it takes Pashto and Sorani for left-to-right, and does not know the
 * codes {@code prs} and {@code kmr}. Every locale carries {@code -u-nu-latn}: Latin digits in every language.
 */
public enum Language {
    NL("nl", "Nederlands", false, Script.LATIN),
    EN("en", "English", false, Script.LATIN),
    AR("ar", "العربية", true, Script.ARABIC),
    TI("ti", "ትግርኛ", false, Script.ETHIOPIC),
    FA("fa", "فارسی", true, Script.ARABIC),
    FA_AF("fa-AF", "دری", true, Script.ARABIC),
    PS("ps", "پښتو", true, Script.ARABIC),
    SO("so", "Soomaali", false, Script.LATIN),
    TR("tr", "Türkçe", false, Script.LATIN),
    KU("ku", "Kurmancî", false, Script.LATIN),
    CKB("ckb", "کوردیی ناوەندی", true, Script.ARABIC),
    UK("uk", "Українська", false, Script.CYRILLIC),
    RU("ru", "Русский", false, Script.CYRILLIC),
    FR("fr", "Français", false, Script.LATIN);

    /** The scripts the portal brings fonts for. */
    public enum Script {
        LATIN,
        CYRILLIC,
        ARABIC,
        ETHIOPIC
    }

    private static final List<Language> ALL = List.of(values());

    private final String code;
    private final String ownName;
    private final boolean rightToLeft;
    private final Script script;
    private final Locale locale;

    Language(String code, String ownName, boolean rightToLeft, Script script) {
        this.code = code;
        this.ownName = ownName;
        this.rightToLeft = rightToLeft;
        this.script = script;
        this.locale = Locale.forLanguageTag(code + "-u-nu-latn");
    }

    /** The BCP 47 code, as it stands in {@code <html lang>}, in files and in the database. */
    public String code() {
        return code;
    }

    /** The name as its readers write it. */
    public String ownName() {
        return ownName;
    }

    public boolean rightToLeft() {
        return rightToLeft;
    }

    /** {@code rtl} or {@code ltr}, as HTML wants it. */
    public String direction() {
        return rightToLeft ? "rtl" : "ltr";
    }

    public Script script() {
        return script;
    }

    /** The locale for formatting: this language with Latin digits. */
    public Locale locale() {
        return locale;
    }

    /** All languages in the order in which they are offered. */
    public static List<Language> all() {
        return ALL;
    }

    public static Optional<Language> ofCode(String code) {
        return ALL.stream().filter(language -> language.code.equals(code)).findFirst();
    }

    /** The language that serves a locale best: same code, else same base language. */
    public static Optional<Language> of(Locale locale) {
        var tag = locale.stripExtensions().toLanguageTag();
        return ofCode(tag)
                .or(() -> Arrays.stream(values())
                        .filter(language -> language.locale.getLanguage().equals(locale.getLanguage()))
                        .findFirst());
    }
}
