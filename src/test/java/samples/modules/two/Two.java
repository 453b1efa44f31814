package samples.modules.two;

import samples.modules.one.One;

/** Needs the other module, which needs this one. */
public record Two(One other) {}
