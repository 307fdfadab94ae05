package org.branchbook.ui.kit;

import java.util.HashMap;
import java.util.Optional;

/** What this workstation keeps of a screen's arrangement from one start to the next. */
public interface Remembered {
  /** What was put by this name, if anything. */
  Optional<String> get(String name);

  /** Keeps a value by a name; it is written away from the screen's thread. */
  void put(String name, String value);

  /** The whole number kept by this name, or the given one. */
  default double number(String name, double otherwise) {
    try {
      return get(name).map(Double::parseDouble).filter(Double::isFinite).orElse(otherwise);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  /** The same memory for one of several who share the workstation. */
  default Remembered of(String who) {
    var all = this;
    return new Remembered() {
      @Override
      public Optional<String> get(String name) {
        return all.get(who + "." + name);
      }

      @Override
      public void put(String name, String value) {
        all.put(who + "." + name, value);
      }
    };
  }

  /** A memory that lasts as long as the program: for tests. */
  static Remembered inMemory() {
    var values = new HashMap<String, String>();
    return new Remembered() {
      @Override
      public Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name));
      }

      @Override
      public void put(String name, String value) {
        values.put(name, value);
      }
    };
  }
}
