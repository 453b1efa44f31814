package nl.wegwijs.shared.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Ids;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.shared.security.Role;
import nl.wegwijs.shared.security.StaffId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class CatalogueTextsTest {

    private final UUID passport = Ids.next();
    private final UUID letter = Ids.next();

    @Autowired
    CatalogueTexts texts;

    @Autowired
    Statements statements;

    @BeforeEach
    void anAdministrator() {
        SignIn.asStaff(StaffId.next(), Role.ADMINISTRATOR);
    }

    @Test
    void aReaderGetsTheOwnLanguageElseEnglishElseDutch() {
        texts.save(passport, "test", Language.NL, "Paspoort");
        texts.save(letter, "test", Language.NL, "Brief");
        texts.save(letter, "test", Language.EN, "Letter");

        var arabic = texts.in(Language.AR, "test");
        assertThat(arabic.find(passport, "test")).contains(new LocalText("Paspoort", Language.NL));
        assertThat(arabic.find(letter, "test")).contains(new LocalText("Letter", Language.EN));

        texts.save(letter, "test", Language.AR, "رسالة");
        var found = texts.in(Language.AR, "test").find(letter, "test").orElseThrow();
        assertThat(found).isEqualTo(new LocalText("رسالة", Language.AR));
        assertThat(found.isFallbackFor(Language.AR)).isFalse();
        assertThat(found.isFallbackFor(Language.FA)).isTrue();
    }

    @Test
    void severalFieldsOfAllEntriesTakeOneStatement() {
        texts.save(passport, "test", Language.NL, "Paspoort");
        texts.save(passport, "test.help", Language.NL, "Het origineel");
        statements.assertAtMost(1, () -> texts.in(Language.TI, "test", "test.help"));
    }

    @Test
    void aChangedTextReplacesAndABlankOneRemoves() {
        texts.save(passport, "test", Language.EN, "Pasport");
        texts.save(passport, "test", Language.EN, " Passport ");
        assertThat(texts.of(passport).get("test")).containsEntry(Language.EN, "Passport");

        texts.save(passport, "test", Language.EN, " ");
        texts.save(passport, "test", Language.EN, "");
        assertThat(texts.of(passport)).isEmpty();
    }

    @Test
    void onlyAnAdministratorWrites() {
        SignIn.asStaff(StaffId.next(), Role.COACH, Role.MANAGER);
        assertThatThrownBy(() -> texts.save(passport, "test", Language.EN, "Passport"))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void everybodySignedInReads() {
        SignIn.asNewcomer(NewcomerId.next());
        assertThat(texts.names(Language.AR, "nothing")).isEmpty();

        SignIn.nobody();
        assertThatThrownBy(() -> texts.names(Language.AR, "nothing"))
                .isInstanceOf(org.springframework.security.core.AuthenticationException.class);
    }
}
