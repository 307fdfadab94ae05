package org.branchbook.playbooks.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Text;

/**
 * Why a factor is as it is.
 *
 * @param what the end of the key {@code advice.why.WHAT} that says it
 * @param arg what stands in it: a day as ISO text, a number, a key with @ before it; "" for none
 * @param times by how much it raises or lowers the factor; 1 for not at all
 */
public record Why(Factor of, String what, String arg, double times) {
  /** What a priority is the product of. */
  public enum Factor {
    CHANCE,
    WORTH,
    CONTEXT,
    LEVER
  }

  /** In which respect, or two with + between them, a client's chance differs from the mean. */
  public static final String RESPECT = "respect";

  private static final double HUNDRED = 100;

  /** The sentence. */
  public Text text() {
    double rounded = Math.round(times * HUNDRED) / HUNDRED;
    if (!what.equals(RESPECT)) return Text.of("advice.why." + what, arg, rounded);
    var names = arg.split("\\+");
    return names.length == 1
        ? Text.of("advice.why.respect", "@advice.respect." + names[0], rounded)
        : Text.of(
            "advice.why.respects",
            "@advice.respect." + names[0],
            "@advice.respect." + names[1],
            rounded);
  }

  /** Several in one short line, for keeping. */
  public static String write(List<Why> all) {
    return all.stream()
        .map(w -> w.of.ordinal() + "|" + w.what + "|" + w.arg + "|" + (float) w.times)
        .collect(Collectors.joining(";"));
  }

  /** Those that {@link #write} wrote. */
  public static List<Why> read(String line) {
    var all = new ArrayList<Why>();
    for (var one : line.split(";")) {
      var parts = one.split("\\|", -1);
      if (parts.length == 4)
        all.add(
            new Why(
                Factor.values()[Integer.parseInt(parts[0])],
                parts[1],
                parts[2],
                Double.parseDouble(parts[3])));
    }
    return all;
  }
}
