package nl.wegwijs.workshop.certificate;

import java.time.LocalDate;
import nl.wegwijs.shared.i18n.Language;
import nl.wegwijs.shared.security.NewcomerId;
import org.jspecify.annotations.Nullable;

/** Somebody who passed, as their certificate names them. */
record Graduate(NewcomerId id, String name, @Nullable String latinName, Language reads, LocalDate finishedOn) {}
