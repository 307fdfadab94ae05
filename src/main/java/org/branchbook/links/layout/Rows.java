package org.branchbook.links.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The order of nodes within their levels, so that few links cross: each by the middle of its
 * neighbours, downwards and upwards by turns (Sugiyama, Tagawa and Toda, 1981). A link over several
 * levels goes through a bend in each.
 */
final class Rows {
  private static final int SWEEPS = 16;

  /** Levels from above, each with its nodes from the left; what passes {@code real} is a bend. */
  final int[][] rows;

  /** The neighbours in the level above and in the one below. */
  final int[][] above;

  final int[][] below;
  final int real;

  /** The bends of each link, from above. */
  final int[][] bends;

  private final int[] place;

  Rows(int real, Ranks ranks, int links) {
    this.real = real;
    var rank = new ArrayList<Integer>();
    for (int i = 0; i < real; i++) rank.add(ranks.of[i]);
    var pieces = new ArrayList<int[]>();
    bends = new int[links][];
    for (int link = 0; link < links; link++) {
      int last = ranks.upper(link);
      int from = ranks.of[last];
      int to = ranks.of[ranks.lower(link)];
      bends[link] = new int[Math.max(0, to - from - 1)];
      for (int level = from + 1; level < to; level++) {
        int bend = rank.size();
        rank.add(level);
        bends[link][level - from - 1] = bend;
        pieces.add(new int[] {last, bend});
        last = bend;
      }
      pieces.add(new int[] {last, ranks.lower(link)});
    }
    int all = rank.size();
    above = ends(all, pieces, 1, 0);
    below = ends(all, pieces, 0, 1);
    place = new int[all];
    rows = begin(rank);
    reduce();
  }

  private static int[][] ends(int all, List<int[]> pieces, int of, int other) {
    var many = new int[all];
    for (var piece : pieces) many[piece[of]]++;
    var ends = new int[all][];
    for (int i = 0; i < all; i++) ends[i] = new int[many[i]];
    for (var piece : pieces) ends[piece[of]][--many[piece[of]]] = piece[other];
    return ends;
  }

  /** As a walk from the first of each level meets them. */
  private int[][] begin(List<Integer> rank) {
    int levels = rank.stream().mapToInt(r -> r).max().orElse(0) + 1;
    var found = new ArrayList<List<Integer>>();
    for (int i = 0; i < levels; i++) found.add(new ArrayList<>());
    var seen = new boolean[rank.size()];
    var stack = new ArrayList<Integer>();
    var first = new ArrayList<Integer>();
    for (int i = 0; i < rank.size(); i++) first.add(i);
    first.sort(Comparator.comparing((Integer i) -> rank.get(i)).thenComparing(i -> i));
    for (int root : first) {
      stack.add(root);
      while (!stack.isEmpty()) {
        int node = stack.removeLast();
        if (seen[node]) continue;
        seen[node] = true;
        found.get(rank.get(node)).add(node);
        for (int end : above[node]) if (!seen[end]) stack.add(end);
        for (int end : below[node]) if (!seen[end]) stack.add(end);
      }
    }
    return found.stream().map(row -> row.stream().mapToInt(i -> i).toArray()).toArray(int[][]::new);
  }

  private void reduce() {
    for (var row : rows) number(row);
    var best = copy();
    long least = crossings();
    for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
      if (sweep % 2 == 0) for (int l = 1; l < rows.length; l++) sort(rows[l], above);
      else for (int l = rows.length - 2; l >= 0; l--) sort(rows[l], below);
      swap();
      long now = crossings();
      if (now < least) {
        least = now;
        best = copy();
      }
    }
    for (int l = 0; l < rows.length; l++) {
      rows[l] = best[l];
      number(rows[l]);
    }
  }

  private int[][] copy() {
    return Arrays.stream(rows).map(int[]::clone).toArray(int[][]::new);
  }

  private void number(int[] row) {
    for (int i = 0; i < row.length; i++) place[row[i]] = i;
  }

  private void sort(int[] row, int[][] ends) {
    var keys = new double[place.length];
    for (int node : row)
      keys[node] =
          ends[node].length == 0
              ? place[node]
              : Arrays.stream(ends[node]).map(e -> place[e]).average().orElse(0);
    var sorted =
        Arrays.stream(row)
            .boxed()
            .sorted(Comparator.comparingDouble((Integer n) -> keys[n]).thenComparing(n -> place[n]))
            .mapToInt(n -> n)
            .toArray();
    System.arraycopy(sorted, 0, row, 0, row.length);
    number(row);
  }

  /** Changes neighbours about where their links cross less then. */
  private void swap() {
    for (var row : rows)
      for (int i = 0; i + 1 < row.length; i++) {
        int left = row[i];
        int right = row[i + 1];
        int now = between(left, right, above) + between(left, right, below);
        int then = between(right, left, above) + between(right, left, below);
        if (then >= now) continue;
        row[i] = right;
        row[i + 1] = left;
        place[right] = i;
        place[left] = i + 1;
      }
  }

  private int between(int left, int right, int[][] ends) {
    int crossed = 0;
    for (int a : ends[left]) for (int b : ends[right]) if (place[a] > place[b]) crossed++;
    return crossed;
  }

  /** How many links cross. */
  long crossings() {
    long all = 0;
    for (int l = 0; l + 1 < rows.length; l++) {
      var tree = new int[rows[l + 1].length + 1];
      int put = 0;
      for (int node : rows[l]) {
        for (int end : below[node]) {
          int before = 0;
          for (int k = place[end] + 1; k > 0; k -= k & -k) before += tree[k];
          all += put - before;
        }
        for (int end : below[node]) {
          put++;
          for (int k = place[end] + 1; k < tree.length; k += k & -k) tree[k]++;
        }
      }
    }
    return all;
  }
}
