package org.branchbook.ui.graph.scene;

import java.util.function.Consumer;
import java.util.function.Predicate;
import org.branchbook.links.layout.Placing;
import org.branchbook.ui.kit.Background;

/** Shows now and then how a picture stands while it is being arranged. */
public final class Settling implements Predicate<Placing> {
  private static final long BETWEEN = 120_000_000;

  /** What is placed by then needs no pictures between: these would only take time from it. */
  private static final long FIRST = 300_000_000;

  private final Background background;
  private final Consumer<Placing> show;
  private long last = System.nanoTime() + FIRST - BETWEEN;

  /** Shows on the screen's thread. */
  public Settling(Background background, Consumer<Placing> show) {
    this.background = background;
    this.show = show;
  }

  /** Always true: the arranging goes on. */
  @Override
  public boolean test(Placing now) {
    long at = System.nanoTime();
    if (at - last < BETWEEN) return true;
    last = at;
    var copy = now.copy();
    for (int i = 0; i < copy.size(); i++) if (!copy.has(i)) return true;
    background.run(() -> copy, show, _ -> {});
    return true;
  }
}
