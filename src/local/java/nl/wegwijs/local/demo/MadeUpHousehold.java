package nl.wegwijs.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;

/**
 * People who live together, as far as appointments need to know.
 *
 * @param members adults first
 */
record MadeUpHousehold(
        UUID id, List<UUID> members, Language language, boolean interpreter, UUID coach, LocalDate movedIn) {

    UUID first() {
        return members.getFirst();
    }
}
