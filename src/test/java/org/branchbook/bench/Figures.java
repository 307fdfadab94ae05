package org.branchbook.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of a subject: printed as a table and kept in {@code target/bench/SUBJECT.json}. */
final class Figures {
  private final String subject;
  private final List<Figure> figures = new ArrayList<>();

  /** A figure with its bound, its peer's in words, and what one should know of it. */
  private record Figure(
      String name, double value, String unit, String bound, boolean met, String peer, String note) {
    String json() {
      return String.format(
          Locale.ROOT,
          "  {\"figure\": %s, \"value\": %.3f, \"unit\": %s, \"bound\": %s, \"met\": %s,"
              + " \"peer\": %s, \"note\": %s}",
          quoted(name),
          value,
          quoted(unit),
          quoted(bound),
          met,
          quoted(peer),
          quoted(note));
    }

    String line() {
      return String.format(
          Locale.ROOT,
          "%-44s %12.3f %-10s %-9s %-4s %-28s %s",
          name,
          value,
          unit,
          bound,
          met ? "met" : "OVER",
          peer,
          note);
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
  }

  Figures(String subject) {
    this.subject = subject;
  }

  /** What the program has taken of the processor, in nanoseconds: no load makes it more. */
  static long processor() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  /** A figure that may be at most so much. */
  void atMost(double bound, String name, double value, String unit, double peer, String peerName) {
    add(name, value, unit, "≤ " + trim(bound), value <= bound, peer, peerName);
  }

  /** A figure that has to be at least so much. */
  void atLeast(double bound, String name, double value, String unit, double peer, String peerName) {
    add(name, value, unit, "≥ " + trim(bound), value >= bound, peer, peerName);
  }

  private void add(
      String name,
      double value,
      String unit,
      String bound,
      boolean met,
      double peer,
      String peerName) {
    var ratio = String.format(Locale.ROOT, "%.3f %s, ratio %.2f", peer, unit, value / peer);
    figures.add(new Figure(name, value, unit, bound, met, ratio, peerName));
    System.out.println(figures.getLast().line());
  }

  /** Prints the table and writes the file; fails where a figure is over its bound. */
  void done() {
    System.out.println();
    System.out.println(figures.stream().map(Figure::line).collect(Collectors.joining("\n")));
    var folder = Path.of("target", "bench");
    try {
      Files.createDirectories(folder);
      Files.writeString(
          folder.resolve(subject + ".json"),
          figures.stream().map(Figure::json).collect(Collectors.joining(",\n", "[\n", "\n]\n")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    assertEquals(
        List.of(), figures.stream().filter(f -> !f.met()).map(Figure::line).toList(), "over");
  }

  private static String trim(double number) {
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.valueOf(Math.round(number * 1e6) / 1e6);
  }
}
