package org.branchbook.bench;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.branchbook.links.layout.FreeLayout;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Pictures of graphs: how well they keep the distances and how long they take, beside Graphviz's
 * and Gephi's. Ours is warm and in-process, Graphviz a process without its reading and writing,
 * Gephi warm in a process of its own.
 */
@Subject("layout")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LayoutBench {
  /** We have to be so many times faster. */
  private static final double TIMES = 5;

  /** So many nodes are placed before time is taken. */
  private static final int WARM = 20_000;

  private static final String GEPHI = "Gephi's ForceAtlas2";

  private final Figures figures = new Figures("layout");

  @AfterAll
  void close() {
    figures.done();
  }

  @Test
  void aThousand() throws Exception {
    race("1,000 nodes", Graphs.random(1_000), "sfdp");
    race("1,000 nodes", Graphs.random(1_000), "neato");
    race("1,000 nodes", Graphs.random(1_000), GEPHI);
  }

  @Test
  void tenThousand() throws Exception {
    race("10,000 nodes", Graphs.random(10_000), "sfdp");
    race("10,000 nodes", Graphs.random(10_000), GEPHI);
  }

  @Test
  void aHundredThousand() throws Exception {
    race("100,000 nodes", Graphs.random(100_000), "sfdp");
  }

  @Test
  void realOnes() throws Exception {
    var graphs = Graphs.shared().resolve("graphs/netsci_edges.csv");
    assumeTrue(Files.exists(graphs), "SKIPPED: the data are not there: -Dshared=FOLDER");
    race("co-authors", Graphs.read(graphs, "source", "target"), "sfdp");
    race("co-authors", Graphs.read(graphs, "source", "target"), GEPHI);
    var boards = Graphs.shared().resolve("boards/board_memberships.csv");
    race("boards", Graphs.read(boards, "director_id", "company_id"), "sfdp");
    race("boards", Graphs.read(boards, "director_id", "company_id"), GEPHI);
  }

  @Test
  void whatStaysKeepsItsPlace() {
    var grown = Graphs.random(10_050);
    int old = 10_000;
    var from = new int[2 * old + 200];
    var to = new int[from.length];
    int many = 0;
    var before = Graphs.random(old);
    for (int i = 0; i < old; i++)
      for (int k = before.starts()[i]; k < before.starts()[i + 1]; k++)
        if (before.ends()[k] > i) {
          from[many] = i;
          to[many++] = before.ends()[k];
        }
    for (int i = old; i < grown.size(); i++)
      for (int k = 0; k < 4; k++) {
        from[many] = i;
        to[many++] = (int) ((i * 2_654_435_761L + k * 40_503L * 7919) % old);
      }
    var now =
        Net.of(
            grown.size(), java.util.Arrays.copyOf(from, many), java.util.Arrays.copyOf(to, many));
    var layout = new FreeLayout(1);
    var stood = layout.place(before);
    var here = Placing.nowhere(now.size());
    System.arraycopy(stood.x(), 0, here.x(), 0, old);
    System.arraycopy(stood.y(), 0, here.y(), 0, old);
    var stands = layout.grow(now, here);
    double most = 0;
    for (int i = 0; i < old; i++)
      most = Math.max(most, Math.hypot(stands.x()[i] - stood.x()[i], stands.y()[i] - stood.y()[i]));
    figures.atMost(
        5,
        "50 added to 10,000: the old ones moved, at most",
        100 * most / stood.box().diagonal(),
        "%",
        5,
        "of the diagonal");
    figures.atMost(
        0.5,
        "the picture after that",
        Stress.of(now, stands),
        "stress",
        Stress.of(before, stood),
        "before");
  }

  private void race(String name, Net net, String program) throws Exception {
    var layout = new FreeLayout(1);
    int runs = net.size() > 20_000 ? 2 : 5;
    var seconds = new double[runs];
    var ours = Placing.nowhere(0);
    // a graph is drawn again and again while somebody works with it
    for (int i = 0; i < WARM / net.size(); i++) layout.place(net);
    for (int i = 0; i < runs; i++) {
      long start = System.nanoTime();
      ours = layout.place(net);
      seconds[i] = (System.nanoTime() - start) / 1e9;
    }
    java.util.Arrays.sort(seconds);
    double stress = Stress.of(net, ours);
    boolean isHere = program.equals(GEPHI) ? Gephi.isHere() : Graphviz.has(program);
    if (!isHere) {
      System.out.println("SKIPPED: " + program + " is not installed; Gephi's: " + Gephi.bring());
      figures.atMost(1, name + ", stress", stress, "stress", 1, "none beside it");
      figures.atMost(999, name + ", time", seconds[runs / 2], "s", 1, "none beside it");
      return;
    }
    var drawn = program.equals(GEPHI) ? Gephi.draw(net) : Graphviz.draw(program, net);
    double its = Stress.of(net, drawn.placing());
    figures.atMost(its, name + ", stress", stress, "stress", its, program);
    figures.atMost(
        drawn.seconds() / TIMES, name + ", time", seconds[runs / 2], "s", drawn.seconds(), program);
  }
}
