package org.branchbook.ui.graph.scene;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import org.branchbook.links.layout.Placing;
import org.branchbook.links.picture.Held;

/** How large the clients are, seen near: by the figure that was chosen. */
public final class Sizes {
  private static final float LEAST = 10;
  private static final float MOST = 22;
  private static final float EVEN = 13;

  private Sizes() {}

  /** By how many links they have in the picture. */
  public static float[] of(Shown shown) {
    var degrees = shown.degrees();
    var figures = new double[degrees.length];
    for (int i = 0; i < figures.length; i++) figures[i] = degrees[i];
    return of(figures, 8);
  }

  /** By the figure that a scene names; of a bundle by what its members have together. */
  public static float[] of(Shown shown, Scene scene, Held held) {
    return switch (scene.view().sizes()) {
      case LINKS -> of(shown);
      case SAME -> {
        var sizes = new float[shown.size()];
        for (int i = 0; i < sizes.length; i++) sizes[i] = shown.bundle(i) ? EVEN + 3 : EVEN;
        yield sizes;
      }
      case HOLDINGS -> {
        var figures = new double[shown.size()];
        for (int i = 0; i < figures.length; i++)
          for (var one : scene.whole(List.of(shown.clients().get(i).client())))
            figures[i] += held.amounts().getOrDefault(one, BigDecimal.ZERO).doubleValue();
        yield of(figures, 1);
      }
    };
  }

  /** The area tells the figure; where all are small none is blown up. */
  private static float[] of(double[] figures, double least) {
    double largest = least;
    for (double figure : figures) largest = Math.max(largest, figure);
    var sizes = new float[figures.length];
    for (int i = 0; i < sizes.length; i++)
      sizes[i] = (float) (LEAST + (MOST - LEAST) * Math.sqrt(figures[i] / largest));
    return sizes;
  }

  /**
   * How far apart those stand who stand close, in lengths of a link: of the distances to the next
   * neighbour the one that a quarter fall short of.
   */
  public static float room(Placing places) {
    int many = places.size();
    if (many < 2) return 2;
    var box = places.box();
    double cell = Math.max(0.05, Math.sqrt(box.width() * (double) box.height() / many));
    int columns = (int) (box.width() / cell) + 1;
    var grid = new HashMap<Integer, List<Integer>>();
    for (int i = 0; i < many; i++)
      grid.computeIfAbsent(at(places, box, cell, columns, i), _ -> new ArrayList<>()).add(i);
    var nearest = new double[many];
    for (int i = 0; i < many; i++) {
      nearest[i] = 2 * cell;
      int middle = at(places, box, cell, columns, i);
      for (int line = -1; line <= 1; line++)
        for (int column = -1; column <= 1; column++)
          for (int k : grid.getOrDefault(middle + line * columns + column, List.of()))
            if (k != i)
              nearest[i] =
                  Math.min(
                      nearest[i],
                      Math.hypot(places.x()[i] - places.x()[k], places.y()[i] - places.y()[k]));
    }
    Arrays.sort(nearest);
    return (float) nearest[many / 4];
  }

  private static int at(Placing places, Placing.Box box, double cell, int columns, int i) {
    return (int) ((places.y()[i] - box.top()) / cell) * columns
        + (int) ((places.x()[i] - box.left()) / cell);
  }
}
