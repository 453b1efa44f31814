package nl.wegwijs.person;

import nl.wegwijs.shared.i18n.Language;
import org.jspecify.annotations.Nullable;

/**
 * What staff look for in the list of people.
 *
 * @param text a name in any script, a number, a phone number or a birth date; blank for everybody
 * @param ownOnly only people whose whole file the staff member may see
 * @param reads only people who read this language
 * @param withDeactivated also people who are no longer helped
 */
public record PeopleQuery(
        String text, boolean ownOnly, @Nullable Language reads, boolean withDeactivated) {

    public static PeopleQuery of(String text) {
        return new PeopleQuery(text, false, null, false);
    }
}
