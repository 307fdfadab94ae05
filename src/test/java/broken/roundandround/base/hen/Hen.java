package broken.roundandround.base.hen;

import broken.roundandround.base.egg.Egg;

/** Breaks the law together with the egg. */
public record Hen(Egg from) {}
