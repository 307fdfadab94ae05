package org.branchbook.ui.graph.drawing;

import org.branchbook.ui.graph.scene.Shown;

/** One moment of a picture: where everything is on the screen and how it looks. */
public record Frame(Shown shown, Look look, Camera camera, Spots spots, boolean moving) {
  /** A client is never smaller than this. */
  private static final float LEAST = 1.3f;

  /** How much of the room to the next a client's radius takes at most. */
  private static final double SHARE = 0.36;

  /** The frame of a window this large. */
  public static Frame of(
      Shown shown, Look look, Camera camera, double width, double height, boolean moving) {
    int many = shown.size();
    var x = new float[many];
    var y = new float[many];
    var radius = new float[many];
    float most = (float) Math.max(LEAST, camera.scale() * SHARE * Math.min(1, look.room()));
    for (int i = 0; i < many; i++) {
      x[i] = (float) camera.x(shown.places().x()[i]);
      y[i] = (float) camera.y(shown.places().y()[i]);
      // larger ones stay larger when all are small
      radius[i] = Math.min(look.sizes()[i], most * (0.5f + look.sizes()[i] / 20f));
    }
    return new Frame(shown, look, camera, new Spots(x, y, radius, width, height), moving);
  }
}
