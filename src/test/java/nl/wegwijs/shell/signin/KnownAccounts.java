package nl.wegwijs.shell.signin;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.Accounts;
import nl.wegwijs.shared.security.SignedInPerson;

/** Accounts as a test sets them up. */
class KnownAccounts implements Accounts {

    private final Map<String, SignedInPerson> bySubject = new HashMap<>();
    private final Map<String, SignedInPerson> staffByEmail = new HashMap<>();

    void know(String subject, SignedInPerson person) {
        bySubject.put(subject, person);
    }

    void employ(String email, SignedInPerson person) {
        staffByEmail.put(email, person);
    }

    @Override
    public Optional<SignedInPerson> find(String issuer, String subject) {
        return Optional.ofNullable(bySubject.get(subject));
    }

    @Override
    public Optional<SignedInPerson> linkStaff(String issuer, String subject, String verifiedEmail) {
        return Optional.ofNullable(staffByEmail.get(verifiedEmail));
    }

    @Override
    public LinkResult linkNewcomer(String issuer, String subject, String code) {
        return new LinkResult.WrongCode();
    }

    @Override
    public Optional<SignedInPerson> current(UUID personId) {
        return bySubject.values().stream()
                .filter(person -> person.id().equals(personId))
                .findFirst();
    }

    @Override
    public void rememberLanguage(UUID personId, Language language) {}
}
