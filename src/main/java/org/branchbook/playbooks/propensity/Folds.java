package org.branchbook.playbooks.propensity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Parts of the examples, each of which is predicted from the others; it happened alike in all. */
public final class Folds {
  private final int[] fold;

  /** So many folds, drawn by this seed. */
  public Folds(Examples examples, int folds, long seed) {
    fold = new int[examples.size()];
    var chance = new Random(seed);
    for (boolean happened : new boolean[] {true, false}) {
      List<Integer> rows = new ArrayList<>();
      for (int row = 0; row < fold.length; row++)
        if (examples.happened()[row] == happened) rows.add(row);
      Collections.shuffle(rows, chance);
      for (int i = 0; i < rows.size(); i++) fold[rows.get(i)] = i % folds;
    }
  }

  /** The examples of a fold. */
  public int[] in(int which) {
    return IntStream.range(0, fold.length).filter(row -> fold[row] == which).toArray();
  }

  /** All others. */
  public int[] outside(int which) {
    return IntStream.range(0, fold.length).filter(row -> fold[row] != which).toArray();
  }
}
