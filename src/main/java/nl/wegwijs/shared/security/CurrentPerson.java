package nl.wegwijs.shared.security;

import java.util.Optional;
import nl.wegwijs.shared.i18n.Language;

/**
 * The person on whose behalf the running request acts. Newcomer services take no person id: they ask here, so someone
 * else's file cannot be asked for.
 */
public interface CurrentPerson {

    Optional<SignedInPerson> find();

    /** The signed-in newcomer; fails for anybody else. */
    NewcomerId newcomer();

    /** The signed-in staff member; fails for anybody else. */
    StaffId staff();

    boolean has(Role role);

    Language language();
}
