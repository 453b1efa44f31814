/** Pages that need no sign-in and no JavaScript: plain HTML, made by Thymeleaf. */
@NullMarked
package nl.wegwijs.shell.pages;

import org.jspecify.annotations.NullMarked;
