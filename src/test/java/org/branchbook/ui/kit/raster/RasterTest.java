package org.branchbook.ui.kit.raster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.branchbook.base.Workers;
import org.junit.jupiter.api.Test;

class RasterTest {
  private static final int WHITE = 0xffffffff;
  private static final int BLACK = 0xff000000;

  private static final Workers ONE =
      new Workers() {
        @Override
        public <T> List<T> all(List<Callable<T>> jobs) {
          var answers = new ArrayList<T>();
          for (var job : jobs)
            try {
              answers.add(job.call());
            } catch (Exception e) {
              throw new IllegalStateException(e);
            }
          return answers;
        }
      };

  private static int[] drawn(int width, int height, Consumer<Brush> painter) {
    var pixels = new int[width * height];
    var brush = new Brush(pixels, width, 0, height, 1);
    brush.clear(WHITE);
    painter.accept(brush);
    return pixels;
  }

  /** How much ink there is, in full pixels. */
  private static double ink(int[] pixels) {
    double ink = 0;
    for (int p : pixels) ink += (255 - (p & 255)) / 255.0;
    return ink;
  }

  @Test
  void aLineHasAsMuchInkAsItIsLongAndThick() {
    double thick = ink(drawn(100, 100, b -> b.line(10.5f, 20.5f, 80.5f, 20.5f, 4, BLACK)));
    assertEquals(280, thick, 4);
    double thin = ink(drawn(100, 100, b -> b.line(10, 50.5f, 80, 50.5f, 1, BLACK)));
    assertEquals(70, thin, 1.5);
    double steep = ink(drawn(100, 100, b -> b.line(50.5f, 10.3f, 50.5f, 80.8f, 1, BLACK)));
    assertEquals(70.5, steep, 1.5);
    double pale = ink(drawn(100, 100, b -> b.line(10, 50.5f, 80, 50.5f, 0.5f, BLACK)));
    assertEquals(35, pale, 1.5);
  }

  @Test
  void shapesCoverTheirArea() {
    assertEquals(Math.PI * 400, ink(drawn(100, 100, b -> b.disc(50, 50, 20, BLACK))), 8);
    assertEquals(Math.PI * (400 - 256), ink(drawn(100, 100, b -> b.ring(50, 50, 20, 4, BLACK))), 8);
    assertEquals(600, ink(drawn(100, 100, b -> b.box(50, 50, 15, 10, 0, BLACK))), 8);
    float[] xs = {10, 90, 50};
    float[] ys = {10, 10, 90};
    assertEquals(3200, ink(drawn(100, 100, b -> b.polygon(xs, ys, 3, BLACK))), 16);
  }

  @Test
  void halfTransparentInkIsHalfAsDark() {
    var pixels = drawn(20, 20, b -> b.box(10, 10, 10, 10, 0, 0x80000000));
    assertEquals(127, pixels[10 * 20 + 10] & 255, 2);
  }

  /** What is drawn in bands is what would be drawn in one piece, whatever is cut by their edges. */
  @Test
  void bandsMeetWithoutASeam() {
    var random = new SplittableRandom(4);
    var numbers = random.doubles(4000, -40, 340).toArray();
    Consumer<Brush> painter =
        b -> {
          b.clear(WHITE);
          for (int i = 0; i + 5 < numbers.length; i += 5)
            b.line(
                (float) numbers[i],
                (float) numbers[i + 1],
                (float) numbers[i + 2],
                (float) numbers[i + 3],
                i % 3 == 0 ? 1 : i % 3 == 1 ? 0.6f : 3,
                0x60204060);
          b.disc(150, 96, 30, 0xff336699);
          b.frame(60, 190, 30, 20, 6, 2, BLACK);
        };
    var whole = drawn(300, 300, painter);
    var raster = new Raster(300, 300, 1);
    raster.paint(ONE, painter);
    int off = 0;
    for (int y = 0; y < 300; y++)
      for (int x = 0; x < 300; x++) {
        int a = whole[y * 300 + x];
        int b = raster.at(x, y);
        for (int shift = 0; shift < 24; shift += 8)
          if (Math.abs((a >> shift & 255) - (b >> shift & 255)) > 12) off++;
      }
    assertTrue(off < 20, off + " pixels differ");
  }

  @Test
  void whatLiesOutsideIsLeftOut() {
    double ink =
        ink(
            drawn(
                50,
                50,
                b -> {
                  b.line(-500, -500, 900, -480, 1, BLACK);
                  b.line(-50, 25, 900, 25, 1, BLACK);
                  b.line(60, -100, 60, 400, 3, BLACK);
                  b.disc(-60, 20, 30, BLACK);
                }));
    assertEquals(50, ink, 2);
  }
}
