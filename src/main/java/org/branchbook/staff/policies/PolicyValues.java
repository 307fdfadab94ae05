package org.branchbook.staff.policies;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;

/** The fields of a policy as they are kept, read by their names. */
public record PolicyValues(Map<String, String> texts) {
  public PolicyValues {
    texts = Map.copyOf(texts);
  }

  /** A whole number. */
  public int whole(String name) {
    return Integer.parseInt(text(name));
  }

  /** A length of time kept in minutes. */
  public Duration minutes(String name) {
    return Duration.ofMinutes(whole(name));
  }

  /** A time of day. */
  public LocalTime time(String name) {
    return LocalTime.parse(text(name));
  }

  /** Whether it is so. */
  public boolean yes(String name) {
    return Boolean.parseBoolean(text(name));
  }

  private String text(String name) {
    var text = texts.get(name);
    if (text == null) throw new IllegalArgumentException("no field " + name);
    return text;
  }
}
