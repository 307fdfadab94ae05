package org.branchbook.bench;

import java.nio.file.Path;
import java.util.List;
import org.branchbook.ui.graph.MovingPicture;
import org.junit.jupiter.api.Test;

/**
 * A picture of 10,000 clients and 20,000 links, anti-aliased, all moving, 1366×768, in JavaFX's
 * software pipeline without a display: from one frame to the next, as fast as it goes. Shorter by
 * {@code -Dbench.frames}.
 */
@Subject("frames")
class FramesBench {
  private static final int FRAMES = Integer.getInteger("bench.frames", 400);
  private final Figures figures = new Figures("frames");

  @Test
  void allMoving() throws Exception {
    var java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dglass.platform=Headless",
            "-Dprism.order=sw",
            "-Djavafx.animation.fullspeed=true",
            "--enable-native-access=ALL-UNNAMED",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"));
    var ours = MovingPicture.run(java, "raster", FRAMES);
    var canvas = MovingPicture.run(java, "canvas", 4);
    figures.atMost(
        16, "frame, median", ours.get("MEDIAN"), "ms", canvas.get("MEDIAN"), "JavaFX's canvas");
    figures.atMost(33, "frame, p99", ours.get("P99"), "ms", canvas.get("P99"), "JavaFX's canvas");
    figures.atMost(16, "drawing alone", ours.get("DRAWN"), "ms", 16, "of a frame's time");
    figures.done();
  }
}
