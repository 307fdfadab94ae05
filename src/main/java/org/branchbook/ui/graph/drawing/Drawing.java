package org.branchbook.ui.graph.drawing;

import java.util.List;
import java.util.Locale;
import org.branchbook.links.picture.Difference.Fate;

/** A frame as SVG. */
public final class Drawing {
  private static final String[] DASHES = {"", "", "2 4", "8 4"};
  private final Frame frame;
  private final Inks inks;
  private final List<Names.Name> names;
  private final StringBuilder text = new StringBuilder();

  /** A frame in these colours with these names. */
  public Drawing(Frame frame, Inks inks, List<Names.Name> names) {
    this.frame = frame;
    this.inks = inks;
    this.names = names;
  }

  /** The picture as SVG, this large. */
  public String text(double width, double height) {
    put(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\""
            + " font-family=\"Roboto, sans-serif\" font-size=\"12\">%n",
        width, height);
    put("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>%n", colour(inks.paper()));
    for (int i = 0; i < frame.look().hulls().size(); i++)
      hull(frame.look().hulls().get(i), inks.hulls()[i % inks.hulls().length]);
    for (int i = 0; i < frame.shown().from().length; i++) if (!frame.look().off().get(i)) link(i);
    for (int i = 0; i < frame.shown().size(); i++) client(i);
    for (var name : names) if (name.away()) leads(name);
    for (var name : names)
      put(
          "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"3\""
              + " paint-order=\"stroke\">%s</text>%n",
          name.x(), name.y() + 12, colour(inks.text()), colour(inks.paper()), escaped(name.text()));
    return text.append("</svg>\n").toString();
  }

  private void leads(Names.Name name) {
    float x = frame.spots().x[name.node()];
    float y = frame.spots().y[name.node()];
    put(
        "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\" stroke-width=\"1\"/>%n",
        x, y, name.nearX(x), name.nearY(y), colour(inks.text()));
  }

  private void hull(Look.Hull hull, int ink) {
    var members = hull.members();
    var tree = hull.tree();
    for (boolean edge : new boolean[] {true, false}) {
      var colour = colour(Inks.between(inks.paper(), ink, edge ? 0.5f : 0.13f));
      float wide = Blobs.wide(frame) + (edge ? 1.5f : 0);
      for (int i = 0; i < members.length; i++) {
        int node = members[i];
        float x = frame.spots().x[node];
        float y = frame.spots().y[node];
        put(
            "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\"/>%n",
            x, y, frame.spots().radius[node] + wide, colour);
        if (tree[i] < 0) continue;
        int other = members[tree[i]];
        put(
            "<path d=\"M%.1f %.1fL%.1f %.1f\" stroke=\"%s\" stroke-width=\"%.1f\"/>%n",
            x, y, frame.spots().x[other], frame.spots().y[other], colour, 2 * wide + 4);
      }
    }
  }

  private void link(int i) {
    var shown = frame.shown();
    var way = new StringBuilder();
    var points = Lines.points(frame, i);
    for (int k = 0; k < points.length; k += 2)
      way.append(
          String.format(Locale.ROOT, "%s%.1f %.1f", k == 0 ? "M" : "L", points[k], points[k + 1]));
    int family = shown.families()[i];
    var mark = shown.marks().get(i);
    int ink =
        mark.tie()
            ? inks.shared()
            : mark.fate() == Fate.SAME
                ? inks.families()[family]
                : inks.changes()[mark.fate().ordinal() - 1];
    var dashes =
        switch (mark.fate()) {
          case ENDED -> "5 4";
          case ADDED -> "";
          case SAME, SHARE -> mark.tie() ? "7 3 2 3" : DASHES[family];
        };
    boolean strong = family == 0 && !mark.tie() || mark.links() > 1 || mark.fate() == Fate.ADDED;
    boolean pale = frame.look().comparing() && mark.fate() == Fate.SAME;
    put(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\""
            + " stroke-dasharray=\"%s\" stroke-opacity=\"%s\"/>%n",
        way, colour(ink), strong ? "2.4" : "1.3", dashes, pale ? "0.35" : "1");
  }

  private void client(int i) {
    var shown = frame.shown();
    float x = frame.spots().x[i];
    float y = frame.spots().y[i];
    float r = frame.spots().radius[i];
    boolean person = shown.person(i);
    int ink = shown.hidden(i) ? inks.quiet() : person ? inks.person() : inks.organisation();
    int fill = person ? inks.personFill() : inks.organisationFill();
    if (shown.hidden(i)) fill = inks.hiddenFill();
    else if (shown.hollow(i)) fill = inks.paper();
    if (shown.bundle(i)) {
      var corners = new StringBuilder();
      for (int k = 0; k < 6; k++)
        corners.append(
            String.format(
                Locale.ROOT,
                "%.1f,%.1f ",
                x + Math.cos(Math.PI * k / 3) * r * 1.12,
                y + Math.sin(Math.PI * k / 3) * r * 1.12));
      put(
          "<polygon points=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1.5\"/>%n",
          corners, colour(inks.bundleFill()), colour(inks.bundle()));
    } else if (person)
      put(
          "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"%.1f\" fill=\"%s\" stroke=\"%s\""
              + " stroke-width=\"1.5\"/>%n",
          x, y, r, colour(fill), colour(ink));
    else
      put(
          "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%.1f\" fill=\"%s\""
              + " stroke=\"%s\" stroke-width=\"1.5\"/>%n",
          x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8, r * 0.28, colour(fill), colour(ink));
  }

  private void put(String format, Object... args) {
    text.append(String.format(Locale.ROOT, format, args));
  }

  private static String colour(int argb) {
    return String.format("#%06x", argb & 0xffffff);
  }

  private static String escaped(String name) {
    return name.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
