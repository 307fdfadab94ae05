package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SplittableRandom;
import org.branchbook.links.layout.Net;

/** The graphs that are drawn: generated ones, and real ones where the data are there. */
final class Graphs {
  private Graphs() {}

  /** So many nodes and twice as many links between any two: each has four on average. */
  static Net random(int nodes) {
    var random = new SplittableRandom(nodes);
    var from = new int[2 * nodes];
    var to = new int[2 * nodes];
    for (int i = 0; i < from.length; i++) {
      from[i] = random.nextInt(nodes);
      to[i] = random.nextInt(nodes);
    }
    return Net.of(nodes, from, to);
  }

  /** The columns {@code one} and {@code other} of a file as nodes, each line a link. */
  static Net read(Path file, String one, String other) throws IOException {
    var lines = Files.readAllLines(file);
    var head = List.of(lines.getFirst().replace("\"", "").split(","));
    var numbers = new LinkedHashMap<String, Integer>();
    var from = new ArrayList<Integer>();
    var to = new ArrayList<Integer>();
    for (var line : lines.subList(1, lines.size())) {
      // names with commas stand in quotes
      var cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
      for (var column : List.of(one, other)) {
        var name = column + ":" + cells[head.indexOf(column)];
        if (one.equals("source")) name = cells[head.indexOf(column)];
        int number = numbers.computeIfAbsent(name, _ -> numbers.size());
        (column.equals(one) ? from : to).add(number);
      }
    }
    return Net.of(
        numbers.size(),
        from.stream().mapToInt(i -> i).toArray(),
        to.stream().mapToInt(i -> i).toArray());
  }

  /** The folder of the published data; none where it isn't there. */
  static Path shared() {
    return Path.of(System.getProperty("shared", "../shared"), "data");
  }
}
