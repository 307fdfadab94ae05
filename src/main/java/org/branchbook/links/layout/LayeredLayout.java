package org.branchbook.links.layout;

/**
 * Places a directed graph level by level, who owns above what he owns; parts that do not hang
 * together stand side by side. The same graph gives the same picture.
 */
public final class LayeredLayout {
  private static final float LEVEL = 1.1f;
  private static final float BETWEEN = 0.8f;

  /**
   * A graph on its levels.
   *
   * @param bends of each link, x and y by turns, from its upper end down; empty for a straight one
   */
  public record Levels(Placing places, float[][] bends) {}

  /** Places so many nodes with links from above downwards. */
  public Levels place(int nodes, int[] from, int[] to) {
    var places = new Placing(new float[nodes], new float[nodes]);
    var bends = new float[from.length][];
    var inside = new int[nodes];
    double right = 0;
    for (var part : Components.of(Net.of(nodes, from, to))) {
      for (int i = 0; i < part.length; i++) inside[part[i]] = i;
      var member = new boolean[nodes];
      for (int node : part) member[node] = true;
      var links = links(from, to, member);
      var upper = new int[links.length];
      var lower = new int[links.length];
      for (int i = 0; i < links.length; i++) {
        upper[i] = inside[from[links[i]]];
        lower[i] = inside[to[links[i]]];
      }
      var ranks = new Ranks(part.length, upper, lower);
      var rows = new Rows(part.length, ranks, links.length);
      var x = new Columns(rows).x;
      double least = Double.MAX_VALUE;
      double most = -Double.MAX_VALUE;
      for (double at : x) {
        least = Math.min(least, at);
        most = Math.max(most, at);
      }
      double shift = right - least;
      for (int i = 0; i < part.length; i++) {
        places.x()[part[i]] = (float) (x[i] + shift);
        places.y()[part[i]] = ranks.of[i] * LEVEL;
      }
      for (int i = 0; i < links.length; i++) bends[links[i]] = bends(rows, ranks, i, x, shift);
      right += most - least + 1 + BETWEEN;
    }
    for (int i = 0; i < bends.length; i++) if (bends[i] == null) bends[i] = new float[0];
    return new Levels(places, bends);
  }

  private static int[] links(int[] from, int[] to, boolean[] member) {
    var found = new int[from.length];
    int many = 0;
    for (int i = 0; i < from.length; i++)
      if (member[from[i]] && from[i] != to[i]) found[many++] = i;
    return java.util.Arrays.copyOf(found, many);
  }

  private static float[] bends(Rows rows, Ranks ranks, int link, double[] x, double shift) {
    var through = rows.bends[link];
    var bends = new float[through.length * 2];
    int level = ranks.of[ranks.upper(link)];
    for (int i = 0; i < through.length; i++) {
      bends[2 * i] = (float) (x[through[i]] + shift);
      bends[2 * i + 1] = (level + i + 1) * LEVEL;
    }
    return bends;
  }
}
