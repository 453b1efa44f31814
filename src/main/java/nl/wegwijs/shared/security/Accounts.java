package nl.wegwijs.shared.security;

import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;

/**
 * Which person of the portal an account of an identity provider belongs to. Asked by sign-in, answered by the module
 * that knows people. Deliberately open to callers who are not signed in yet.
 */
public interface Accounts {

    /** The active person tied to this account; empty where none is, or the person is deactivated. */
    Optional<SignedInPerson> find(String issuer, String subject);

    /** Ties a staff account to the active staff member with this e-mail address, verified by the provider. */
    Optional<SignedInPerson> linkStaff(String issuer, String subject, String verifiedEmail);

    /** Ties a newcomer account to the file for which the one-time code was issued. */
    LinkResult linkNewcomer(String issuer, String subject, String code);

    /** The person as of now, with current name, roles and language; empty once deactivated. */
    Optional<SignedInPerson> current(UUID personId);

    /** Keeps the language a person chose. */
    void rememberLanguage(UUID personId, Language language);

    /** What became of a one-time code. */
    sealed interface LinkResult {
        /** Tied: the account now opens this person's file. */
        record Linked(SignedInPerson person) implements LinkResult {}

        /** No such code, or used before, or tried too often: deliberately not told apart. */
        record WrongCode() implements LinkResult {}

        /** The code was right, but its 14 days are over. */
        record Expired() implements LinkResult {}
    }
}
