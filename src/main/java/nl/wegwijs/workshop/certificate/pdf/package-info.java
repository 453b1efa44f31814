/** Paper as PDF: text in every script the portal speaks, shaped right, tagged for screen readers, the same bytes each time. */
@NullMarked
package nl.wegwijs.workshop.certificate.pdf;

import org.jspecify.annotations.NullMarked;
