package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.branchbook.links.layout.Net;
import org.branchbook.links.layout.Placing;

/** Gephi's ForceAtlas2, as another that draws graphs, where Gephi's toolkit was brought here. */
final class Gephi {
  private static final String VERSION = "0.10.1";

  /** It never says that it is done; its pictures change little after so many rounds. */
  private static final int ROUNDS = 1_000;

  private Gephi() {}

  /** Whether Maven has its jar here. */
  static boolean isHere() {
    return Files.exists(jar());
  }

  /** How it is brought here. */
  static String bring() {
    return "mvn dependency:get -Dtransitive=false -Dartifact=org.gephi:gephi-toolkit:"
        + VERSION
        + ":jar:all";
  }

  /** Has it place the graph with its own settings, from random places, on two threads. */
  static Graphviz.Drawn draw(Net net) throws IOException, InterruptedException {
    var folder = Files.createDirectories(Path.of("target", "bench-data"));
    var in = folder.resolve("graph-" + net.size() + ".links");
    var out = folder.resolve("graph-" + net.size() + ".places");
    write(net, in);
    var process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                jar().toString(),
                program(folder).toString(),
                in.toString(),
                out.toString(),
                String.valueOf(ROUNDS))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("gephi.log").toFile())
            .start();
    if (!process.waitFor(15, TimeUnit.MINUTES)) process.destroyForcibly();
    if (process.waitFor() != 0) throw new IOException("Gephi failed: see " + folder + "/gephi.log");
    var lines = Files.readAllLines(out);
    var placing = Placing.nowhere(net.size());
    for (int i = 0; i < net.size(); i++) {
      var place = lines.get(i + 1).split(" ");
      placing.x()[i] = Float.parseFloat(place[0]);
      placing.y()[i] = Float.parseFloat(place[1]);
    }
    return new Graphviz.Drawn(placing, Double.parseDouble(lines.getFirst()));
  }

  private static Path jar() {
    return Path.of(
        System.getProperty("user.home"),
        ".m2/repository/org/gephi/gephi-toolkit",
        VERSION,
        "gephi-toolkit-" + VERSION + "-all.jar");
  }

  /** Its classes are in no class path of ours: the program is compiled as it is started. */
  private static Path program(Path folder) throws IOException {
    var program = folder.resolve("ForceAtlas.java");
    try (var source = Gephi.class.getResourceAsStream("ForceAtlas.java")) {
      if (source == null) throw new IOException("ForceAtlas.java is not among the resources");
      Files.write(program, source.readAllBytes());
    }
    return program;
  }

  private static void write(Net net, Path file) throws IOException {
    var text = new StringBuilder().append(net.size()).append('\n');
    for (int i = 0; i < net.size(); i++)
      for (int k = net.starts()[i]; k < net.starts()[i + 1]; k++)
        if (net.ends()[k] > i) text.append(i).append(' ').append(net.ends()[k]).append('\n');
    Files.writeString(file, text);
  }
}
