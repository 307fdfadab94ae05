package org.branchbook.io.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which sign stands between the cells of a row. */
final class Separators {
  /** Those that are recognised, the likelier first. */
  static final List<String> OFFERED = List.of(",", ";", "\t", "|");

  private Separators() {}

  /**
   * The sign that stands equally often in most of the first lines, outside of quotes; a comma where
   * there is but one column.
   */
  static String guess(String start) {
    var lines = lines(start);
    var best = ",";
    double bestScore = 0;
    for (var separator : OFFERED) {
      var counts = lines.stream().mapToInt(l -> count(l, separator.charAt(0))).toArray();
      if (counts.length == 0 || counts[0] == 0) continue;
      long agreeing = IntStream.of(counts).filter(c -> c == counts[0]).count();
      // agreement counts first; among equals the one that makes more columns
      double score = (double) agreeing / counts.length + Math.min(counts[0], 50) / 1000.0;
      if (score > bestScore) {
        bestScore = score;
        best = separator;
      }
    }
    return best;
  }

  private static int count(String line, char separator) {
    int count = 0;
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') quoted = !quoted;
      else if (c == separator && !quoted) count++;
    }
    return count;
  }

  /** Up to fifty whole lines; a line break within quotes goes on with the line. */
  private static List<String> lines(String start) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    boolean quoted = false;
    for (char c : start.toCharArray()) {
      if (c == '"') quoted = !quoted;
      if (!quoted && (c == '\n' || c == '\r')) {
        if (!line.isEmpty()) lines.add(line.toString());
        line.setLength(0);
        if (lines.size() == 50) return lines;
      } else line.append(c);
    }
    if (!line.isEmpty() && (lines.isEmpty() || start.length() < CsvFile.START))
      lines.add(line.toString());
    return lines;
  }
}
