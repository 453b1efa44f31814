/** Figures over the workshops: how many were invited, took part, finished. */
@NullMarked
package nl.wegwijs.workshop.figures;

import org.jspecify.annotations.NullMarked;
