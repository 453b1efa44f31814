@NullMarked
package nl.wegwijs.workshop.certificate.ui.staff;

import org.jspecify.annotations.NullMarked;
