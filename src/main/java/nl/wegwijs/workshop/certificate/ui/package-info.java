/** How certificates reach a browser as files. */
@NullMarked
package nl.wegwijs.workshop.certificate.ui;

import org.jspecify.annotations.NullMarked;
