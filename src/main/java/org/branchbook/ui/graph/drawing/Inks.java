package org.branchbook.ui.graph.drawing;

/**
 * The colours of a picture, ARGB, as the theme has them.
 *
 * @param paper the ground
 * @param quiet of what isn't in focus, and of those who may not be seen
 * @param text of pictograms on paper
 * @param person the border of people and what fills them
 * @param families of links: ownership, work, kinship, money
 * @param chosen of what is selected
 * @param found of what is looked for
 * @param star of a VIP
 * @param bundle the border of clients drawn as one and what fills them
 * @param changes of links that have come, gone, or changed their share
 * @param shared of what two share and nobody has entered
 * @param hulls of groups, in turn
 */
public record Inks(
    int paper,
    int quiet,
    int text,
    int person,
    int personFill,
    int organisation,
    int organisationFill,
    int hiddenFill,
    int[] families,
    int chosen,
    int found,
    int star,
    int bundle,
    int bundleFill,
    int[] changes,
    int shared,
    int[] hulls) {
  /** A colour at another strength, 0 to 1. */
  static int pale(int argb, float strength) {
    return argb & 0xffffff | Math.round((argb >>> 24) * strength) << 24;
  }

  /** A colour mixed with another, of which it takes this share. */
  public static int between(int one, int other, float share) {
    int mixed = 0xff000000;
    for (int shift = 0; shift <= 16; shift += 8) {
      int a = one >> shift & 255;
      int b = other >> shift & 255;
      mixed |= Math.round(a + (b - a) * share) << shift;
    }
    return mixed;
  }
}
