package nl.wegwijs.person;

import java.util.Optional;
import nl.wegwijs.shared.security.NewcomerId;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface SignInAccounts extends Repository<SignInAccount, SignInAccount.Key> {

    SignInAccount save(SignInAccount account);

    Optional<SignInAccount> findById(SignInAccount.Key key);

    /** Clears the way for a new tie: an account opens one file, and a file has one account per provider. */
    @Modifying
    @Query("""
            delete from SignInAccount a
            where a.key = :key or (a.newcomer = :newcomer and a.key.issuer = :#{#key.issuer})""")
    void untie(SignInAccount.Key key, NewcomerId newcomer);
}
