package org.branchbook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;

/** Debian's Graphviz, as another that draws graphs. */
final class Graphviz {
  /**
   * What it made of a graph.
   *
   * @param seconds of the process, without what reading and writing the same file takes
   */
  record Drawn(Placing placing, double seconds) {}

  private Graphviz() {}

  /** Whether one of its programs is there: sfdp, neato. */
  static boolean has(String program) {
    return Files.isExecutable(Path.of("/usr/bin", program));
  }

  /** Has it place the graph. */
  static Drawn draw(String program, Net net) throws IOException, InterruptedException {
    var folder = Files.createDirectories(Path.of("target", "bench-data"));
    var in = folder.resolve("graph-" + net.size() + ".dot");
    var out = folder.resolve("graph-" + net.size() + "." + program);
    write(net, in);
    double read = run(in, folder.resolve("read.dot"), "nop", in.toString());
    double whole = run(in, out, program, "-Tplain", in.toString());
    return new Drawn(places(net, out), Math.max(0, whole - read));
  }

  private static double run(Path in, Path out, String... command)
      throws IOException, InterruptedException {
    long start = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (!process.waitFor(15, TimeUnit.MINUTES)) process.destroyForcibly();
    if (process.waitFor() != 0) throw new IOException(command[0] + " failed on " + in);
    return (System.nanoTime() - start) / 1e9;
  }

  private static void write(Net net, Path file) throws IOException {
    var text = new StringBuilder("graph g {\n");
    for (int i = 0; i < net.size(); i++) text.append('n').append(i).append(";\n");
    for (int i = 0; i < net.size(); i++)
      for (int k = net.starts()[i]; k < net.starts()[i + 1]; k++)
        if (net.ends()[k] > i)
          text.append('n').append(i).append(" -- n").append(net.ends()[k]).append(";\n");
    Files.writeString(file, text.append("}\n"));
  }

  private static Placing places(Net net, Path file) {
    var placing = Placing.nowhere(net.size());
    try (var lines = Files.lines(file)) {
      lines
          .filter(l -> l.startsWith("node "))
          .forEach(
              l -> {
                var cells = l.split(" ", 5);
                int node = Integer.parseInt(cells[1].substring(1));
                placing.x()[node] = Float.parseFloat(cells[2]);
                placing.y()[node] = Float.parseFloat(cells[3]);
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return placing;
  }
}
