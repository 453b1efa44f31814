@NullMarked
package nl.wegwijs.workshop.certificate.ui;

import org.jspecify.annotations.NullMarked;
