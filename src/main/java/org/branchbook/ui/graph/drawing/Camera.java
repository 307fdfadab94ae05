package org.branchbook.ui.graph.drawing;

import org.branchbook.links.layout.Placing;

/**
 * Which part of the picture is looked at.
 *
 * @param scale pixels to the length of a link
 * @param left what lies at the window's left edge, and at its top
 */
public record Camera(double scale, double left, double top) {
  static final double CLOSEST = 260;
  private static final double FARTHEST = 0.5;
  private static final double EDGE = 56;

  /** The whole of what stands, in a window of this size; what is small isn't blown up. */
  public static Camera fit(Placing.Box box, double width, double height) {
    double scale =
        Math.min(
            (width - 2 * EDGE) / Math.max(0.1, box.width()),
            (height - 2 * EDGE) / Math.max(0.1, box.height()));
    scale = Math.clamp(scale, FARTHEST, 120);
    return new Camera(
        scale,
        (box.left() + box.right()) / 2 - width / 2 / scale,
        (box.top() + box.bottom()) / 2 - height / 2 / scale);
  }

  /** Where it lies in the window, in pixels from its left edge. */
  public double x(double at) {
    return (at - left) * scale;
  }

  /** Where it lies in the window, in pixels from its top. */
  public double y(double at) {
    return (at - top) * scale;
  }

  /** What lies under a point of the window. */
  double worldX(double x) {
    return left + x / scale;
  }

  double worldY(double y) {
    return top + y / scale;
  }

  /** Nearer or farther by a factor; what lies under the point stays there. */
  public Camera zoomed(double factor, double x, double y) {
    double now = Math.clamp(scale * factor, FARTHEST, CLOSEST);
    return new Camera(now, worldX(x) - x / now, worldY(y) - y / now);
  }

  /** Moved by so many pixels. */
  public Camera moved(double dx, double dy) {
    return new Camera(scale, left - dx / scale, top - dy / scale);
  }
}
