package org.branchbook.ui.graph;

import java.util.List;
import java.util.Locale;

/** A frame as SVG. */
final class Drawing {
  private static final String[] DASHES = {"", "", "2 4", "8 4"};
  private final Frame frame;
  private final Inks inks;
  private final List<Names.Name> names;
  private final StringBuilder text = new StringBuilder();

  Drawing(Frame frame, Inks inks, List<Names.Name> names) {
    this.frame = frame;
    this.inks = inks;
    this.names = names;
  }

  String text(double width, double height) {
    put(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %.0f %.0f\""
            + " font-family=\"Roboto, sans-serif\" font-size=\"12\">%n",
        width, height);
    put("<rect width=\"100%%\" height=\"100%%\" fill=\"%s\"/>%n", colour(inks.paper()));
    for (int i = 0; i < frame.shown().from().length; i++) if (!frame.look().off().get(i)) link(i);
    for (int i = 0; i < frame.shown().size(); i++) client(i);
    for (var name : names)
      put(
          "<text x=\"%.1f\" y=\"%.1f\" fill=\"%s\" stroke=\"%s\" stroke-width=\"3\""
              + " paint-order=\"stroke\">%s</text>%n",
          name.x(), name.y() + 12, colour(inks.text()), colour(inks.paper()), escaped(name.text()));
    return text.append("</svg>\n").toString();
  }

  private void link(int i) {
    var shown = frame.shown();
    int from = shown.from()[i];
    int to = shown.to()[i];
    float x0 = frame.spots().x[from];
    float y0 = frame.spots().y[from];
    float x1 = frame.spots().x[to];
    float y1 = frame.spots().y[to];
    var way = new StringBuilder(String.format(Locale.ROOT, "M%.1f %.1f", x0, y0));
    var bends = shown.bends()[i];
    if (bends.length > 0) {
      boolean up = y0 > y1;
      int many = bends.length / 2;
      for (int k = 0; k < many; k++) {
        int at = up ? many - 1 - k : k;
        way.append(
            String.format(
                Locale.ROOT,
                "L%.1f %.1f",
                frame.camera().x(bends[2 * at]),
                frame.camera().y(bends[2 * at + 1])));
      }
    }
    double dx = x1 - x0;
    double dy = y1 - y0;
    double length = Math.max(1, Math.hypot(dx, dy));
    double bow = bends.length > 0 ? 0 : shown.lanes()[i] * Math.clamp(length * 0.16, 8, 44);
    if (bow != 0)
      way.append(
          String.format(
              Locale.ROOT,
              "Q%.1f %.1f %.1f %.1f",
              (x0 + x1) / 2 - dy / length * bow,
              (y0 + y1) / 2 + dx / length * bow,
              x1,
              y1));
    else way.append(String.format(Locale.ROOT, "L%.1f %.1f", x1, y1));
    int family = shown.families()[i];
    put(
        "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\""
            + " stroke-dasharray=\"%s\"/>%n",
        way, colour(inks.families()[family]), family == 0 ? "2.4" : "1.3", DASHES[family]);
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
    if (person)
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
