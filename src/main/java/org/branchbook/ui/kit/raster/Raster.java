package org.branchbook.ui.kit.raster;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.branchbook.base.Workers;

/**
 * A picture that the program draws pixel by pixel, band by band on all cores: JavaFX's own canvas
 * draws ten thousand shapes at less than a frame a second where there is no graphics card.
 */
public final class Raster {
  /** As many lines as lie in a core's cache beside what is drawn. */
  private static final int BAND = 192;

  private final int width;
  private final int height;
  private final int[] pixels;
  private final PixelBuffer<IntBuffer> buffer;
  private final Image image;
  private final List<Brush> brushes = new ArrayList<>();

  /**
   * A picture for a place of this size.
   *
   * @param scale the screen's pixels to a length of one; what is drawn is drawn so much larger
   */
  public Raster(double wide, double high, double scale) {
    width = (int) Math.max(1, Math.round(wide * scale));
    height = (int) Math.max(1, Math.round(high * scale));
    pixels = new int[width * height];
    buffer =
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance());
    image = new WritableImage(buffer);
    for (int top = 0; top < height; top += BAND)
      brushes.add(new Brush(pixels, width, top, Math.min(height, top + BAND), (float) scale));
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  /** What was drawn last, for an image view. */
  public Image image() {
    return image;
  }

  /**
   * Draws the picture anew, on the screen's thread: the painter is run for every band, on several
   * threads at a time, each run drawing only what falls into its band.
   */
  public void draw(Workers workers, Consumer<Brush> painter) {
    paint(workers, painter);
    show();
  }

  /** Draws without showing it. */
  public void paint(Workers workers, Consumer<Brush> painter) {
    var jobs = new ArrayList<Callable<Boolean>>(brushes.size());
    for (var brush : brushes)
      jobs.add(
          () -> {
            painter.accept(brush);
            return true;
          });
    workers.all(jobs);
  }

  /** Shows what was painted, on the screen's thread. */
  public void show() {
    buffer.updateBuffer(_ -> null);
  }

  /** The colour of a pixel, opaque ARGB. */
  public int at(int x, int y) {
    return pixels[y * width + x];
  }
}
