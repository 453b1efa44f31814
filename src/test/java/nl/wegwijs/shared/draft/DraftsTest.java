package nl.wegwijs.shared.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.wegwijs.shared.security.AsPortal;
import nl.wegwijs.shared.security.NewcomerId;
import nl.wegwijs.testing.PortalTest;
import nl.wegwijs.testing.SignIn;
import nl.wegwijs.testing.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class DraftsTest {

    private final NewcomerId amina = NewcomerId.next();

    @Autowired
    Drafts drafts;

    @Autowired
    DraftCleaning cleaning;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient database;

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
    void whatNobodyCameBackForIsDeletedAfterThirtyDays() {
        drafts.keep("cancel/1", "I am ill");
        clock.advance(Duration.ofDays(29));
        assertThat(drafts.find(Set.of("cancel/1", "cancel/2"))).containsExactly(Map.entry("cancel/1", "I am ill"));
        clock.advance(Duration.ofDays(2));
        assertThat(drafts.find("cancel/1")).isEmpty();
        drafts.keep("cancel/2", "I work");
        AsPortal.run(cleaning::run);
        assertThat(database.sql("select form from draft where person_id = ?")
                        .param(amina.value())
                        .query(String.class)
                        .list())
                .containsExactly("cancel/2");
    }

    @Test
    void nobodyElseSeesIt() {
        drafts.keep("cancel/1", "I am ill");
        SignIn.asNewcomer(NewcomerId.next());
        assertThat(drafts.find("cancel/1")).isEmpty();
    }

    @Test
    void aHundredThousandCharactersOfAnyScriptFit() {
        drafts.keep("long", "ሰ".repeat(Drafts.MAX_LENGTH));
        assertThat(drafts.find("long").orElseThrow()).hasSize(Drafts.MAX_LENGTH);
        assertThatThrownBy(() -> drafts.keep("long", "a".repeat(Drafts.MAX_LENGTH + 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
