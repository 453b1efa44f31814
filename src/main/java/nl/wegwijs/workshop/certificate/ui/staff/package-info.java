/** Screens of staff for certificates and their registration. */
@NullMarked
package nl.wegwijs.workshop.certificate.ui.staff;

import org.jspecify.annotations.NullMarked;
