/** Certificates of finished workshops: issued, printed, checked by anybody, revoked, and registered in the national portal. */
@NullMarked
package nl.wegwijs.workshop.certificate;

import org.jspecify.annotations.NullMarked;
