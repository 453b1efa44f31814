package nl.wegwijs.notice;

import nl.wegwijs.shared.i18n.Language;

/** A mail to be sent: to whom, and in which language. What it says is the same for everybody. */
record Letter(NoticeId id, String to, Language language) {}
