package broken.roundandround.base.egg;

import broken.roundandround.base.hen.Hen;

/** Breaks the law together with the hen. */
public record Egg(Hen from) {}
