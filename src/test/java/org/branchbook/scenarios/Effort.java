package org.branchbook.scenarios;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a step has cost so far, by the keystroke-level model: a trained one takes 0.28 s for a key
 * or click and 1.35 s for a decision. Typing a text is apart; the machine's time is as measured.
 */
final class Effort {
  static final double KEY = 0.28;
  static final double DECISION = 1.35;

  private final List<String> keys = new ArrayList<>();
  private int decisions;
  private int typed;
  private Duration machine = Duration.ZERO;

  /** How long one takes to type a text, a letter being a key. */
  static Duration typing(int letters) {
    return Duration.ofMillis((long) (1000 * KEY * letters));
  }

  /** So many times slower than a workstation a machine that only runs tests may be. */
  static final int SLOWER = 2;

  /**
   * Whether the computer has little else to do: of one that has much the seconds say nothing, and
   * are written down as such.
   */
  static boolean quiet() {
    var system = ManagementFactory.getOperatingSystemMXBean();
    return system.getSystemLoadAverage() <= 2 * system.getAvailableProcessors();
  }

  void key(String chord) {
    keys.add(chord);
  }

  void decision() {
    decisions++;
  }

  void typed(int characters) {
    typed += characters;
  }

  void machine(Duration more) {
    machine = machine.plus(more);
  }

  /** Keys, chords and clicks, each of them one. */
  int keys() {
    return keys.size();
  }

  /** What was pressed, in its order. */
  String pressed() {
    return String.join(" · ", keys);
  }

  /** Characters of typed texts, which neither keys nor seconds count. */
  int typed() {
    return typed;
  }

  double machineSeconds() {
    return machine.toMillis() / 1000.0;
  }

  double seconds() {
    return keys() * KEY + decisions * DECISION + machineSeconds();
  }
}
