package org.branchbook.ui.graph.drawing;

import org.branchbook.ui.kit.raster.Brush;

/** The small pictures within the shapes: who somebody is must not be told by colour alone. */
final class Pictograms {
  private static final int ROUND = 12;
  private final Inks inks;

  Pictograms(Inks inks) {
    this.inks = inks;
  }

  /** Head and shoulders. */
  void person(Brush brush, float x, float y, float r, int ink) {
    brush.disc(x, y - r * 0.24f, r * 0.23f, ink);
    var xs = new float[ROUND];
    var ys = new float[ROUND];
    for (int i = 0; i < ROUND; i++) {
      double way = Math.PI * i / (ROUND - 1);
      xs[i] = x - (float) Math.cos(way) * r * 0.44f;
      ys[i] = y + r * 0.5f - (float) Math.sin(way) * r * 0.42f;
    }
    brush.polygon(xs, ys, ROUND, ink);
  }

  /** A house with windows. */
  void organisation(Brush brush, float x, float y, float r, int ink, int fill) {
    brush.box(x, y, r * 0.38f, r * 0.48f, r * 0.06f, ink);
    float window = Math.max(0.8f, r * 0.075f);
    for (int line = -1; line <= 1; line++)
      for (int side = -1; side <= 1; side += 2)
        brush.box(x + side * r * 0.16f, y + line * r * 0.24f - r * 0.04f, window, window, 0, fill);
  }

  /** Three together within six corners: several drawn as one. */
  void bundle(Brush brush, float x, float y, float r, float edge, int ink, int fill) {
    six(brush, x, y, r * 1.12f, ink);
    six(brush, x, y, r * 1.12f - edge, fill);
    float far = r * 0.34f;
    for (int i = 0; i < 3; i++) {
      double way = -Math.PI / 2 + 2 * Math.PI * i / 3;
      brush.disc(x + (float) Math.cos(way) * far, y + (float) Math.sin(way) * far, r * 0.22f, ink);
    }
  }

  /** A filled shape of six corners. */
  void six(Brush brush, float x, float y, float r, int ink) {
    var xs = new float[6];
    var ys = new float[6];
    for (int i = 0; i < 6; i++) {
      xs[i] = x + (float) Math.cos(Math.PI * i / 3) * r;
      ys[i] = y + (float) Math.sin(Math.PI * i / 3) * r;
    }
    brush.polygon(xs, ys, 6, ink);
  }

  /** Five points. */
  void star(Brush brush, float x, float y, float r) {
    brush.disc(x, y, r * 1.15f, inks.paper());
    for (int i = 0; i < 5; i++) {
      double way = -Math.PI / 2 + 2 * Math.PI * i / 5;
      double side = Math.PI / 5;
      float in = r * 0.42f;
      brush.polygon(
          new float[] {
            x,
            x + (float) Math.cos(way - side) * in,
            x + (float) Math.cos(way) * r,
            x + (float) Math.cos(way + side) * in
          },
          new float[] {
            y,
            y + (float) Math.sin(way - side) * in,
            y + (float) Math.sin(way) * r,
            y + (float) Math.sin(way + side) * in
          },
          4,
          inks.star());
    }
  }

  /** A drawing-pin's head. */
  void pin(Brush brush, float x, float y, float r) {
    brush.disc(x, y, r * 1.4f, inks.paper());
    brush.disc(x, y, r, inks.text());
  }
}
