package samples.modules.one;

import samples.modules.two.Two;

/** Needs the other module, which needs this one. */
public record One(Two other) {}
