package nl.wegwijs.appointment;

import org.jspecify.annotations.Nullable;

/** An appointment with what staff changed about it lately; without that, both are null. */
record Lately(
        MyRow row, @Nullable ChangeKind change, @Nullable String words) {}
