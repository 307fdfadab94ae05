package org.branchbook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.branchbook.app.computer.Cores;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.picture.InMemoryNeighbourhoods;
import org.branchbook.store.Databases;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.links.LinkStore;
import org.branchbook.ui.graph.MovingPicture;
import org.branchbook.ui.graph.OpenedPicture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A picture of 10,000 clients and 20,000 links, anti-aliased, all moving, 1366×768, in JavaFX's
 * software pipeline without a display: from one frame to the next, as fast as it goes. Shorter by
 * {@code -Dbench.frames}.
 */
@Subject("frames")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FramesBench {
  private static final int FRAMES = Integer.getInteger("bench.frames", 400);
  private final Figures figures = new Figures("frames");

  @AfterAll
  void close() {
    figures.done();
  }

  /** Out of an H2 store in memory; the neighbours are linked with one another too. */
  @Test
  void fiveHundredNeighbours() {
    try (var store = Sample.branch(Databases.H2.fresh());
        var cores = new Cores()) {
      var clients = new ClientStore(store).clients();
      var links = new LinkStore(store).links();
      for (int i = 0; i <= 500; i++)
        clients.add(
            Sample.card(
                1000 + i,
                Sample.person("Ткач" + i, "Анна", ""),
                Sample.care(Sample.NORTH, Sample.ANNA, false)));
      int number = 0;
      for (int i = 1; i <= 500; i++) {
        links.add(link(++number, 0, i));
        if (i % 3 == 0) links.add(link(++number, i, i - 1));
      }
      var from = new LinkStore(store).neighbourhoods();
      var milliseconds = new double[12];
      for (int i = 0; i < milliseconds.length; i++) {
        long start = System.nanoTime();
        int shown = OpenedPicture.of(new ClientId(1000), from, Sample.ALL, cores);
        milliseconds[i] = (System.nanoTime() - start) / 1e6;
        assertEquals(501, shown);
      }
      java.util.Arrays.sort(milliseconds);
      figures.atMost(300, "500 neighbours opened, median", milliseconds[6], "ms", 300, "warm");
    }
  }

  private static Link link(int number, int from, int to) {
    return InMemoryNeighbourhoods.confirmed(
        number, new ClientId(1000 + from), new ClientId(1000 + to), LinkType.PARTNER, "");
  }

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
  }
}
