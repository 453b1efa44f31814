/** A newcomer's own certificates. */
@NullMarked
package nl.wegwijs.workshop.certificate.ui.newcomer;

import org.jspecify.annotations.NullMarked;
