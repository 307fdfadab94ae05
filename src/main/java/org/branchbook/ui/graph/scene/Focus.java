package org.branchbook.ui.graph.scene;

import java.util.BitSet;

/** What isn't in focus fades: beside those who are selected and their neighbours. */
public final class Focus {
  private Focus() {}

  /** The clients who fade; nobody where nothing is in focus. */
  public static BitSet dim(Shown shown, BitSet chosen, BitSet found, BitSet way, BitSet off) {
    var dim = new BitSet();
    var bright = new BitSet();
    if (!way.isEmpty()) {
      for (int k = way.nextSetBit(0); k >= 0; k = way.nextSetBit(k + 1)) {
        bright.set(shown.from()[k]);
        bright.set(shown.to()[k]);
      }
    } else {
      bright.or(chosen);
      for (int k = 0; k < shown.from().length && !chosen.isEmpty(); k++) {
        if (off.get(k)) continue;
        if (chosen.get(shown.from()[k])) bright.set(shown.to()[k]);
        if (chosen.get(shown.to()[k])) bright.set(shown.from()[k]);
      }
    }
    bright.or(found);
    if (bright.isEmpty()) return dim;
    dim.set(0, shown.size());
    dim.andNot(bright);
    return dim;
  }
}
