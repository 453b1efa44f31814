package nl.wegwijs.shared.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class DraftsTest {

    private final NewcomerId amina = NewcomerId.next();

    @Autowired
    Drafts drafts;

    @BeforeEach
    void amina() {
        SignIn.asNewcomer(amina);
    }

    @Test
    void whatWasTypedIsThereAgain() {
        drafts.keep("cancel/1", "I am ill");
        drafts.keep("cancel/1", "I am ill today");
        assertThat(drafts.find("cancel/1")).contains("I am ill today");
        assertThat(drafts.find("cancel/2")).isEmpty();
    }

    @Test
    void whatWasSentOrWipedIsForgotten() {
        drafts.keep("cancel/1", "I am ill");
        drafts.forget("cancel/1");
        drafts.forget("cancel/1");
        assertThat(drafts.find("cancel/1")).isEmpty();

        drafts.keep("cancel/1", "I am ill");
        drafts.keep("cancel/1", "  ");
        assertThat(drafts.find("cancel/1")).isEmpty();
    }

    @Test
    void nobodyElseSeesIt() {
        drafts.keep("cancel/1", "I am ill");
        SignIn.asNewcomer(NewcomerId.next());
        assertThat(drafts.find("cancel/1")).isEmpty();
    }

    @Test
    void eightThousandCharactersOfAnyScriptFit() {
        drafts.keep("long", "ሰ".repeat(Drafts.MAX_LENGTH));
        assertThat(drafts.find("long").orElseThrow()).hasSize(Drafts.MAX_LENGTH);
        assertThatThrownBy(() -> drafts.keep("long", "a".repeat(Drafts.MAX_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
