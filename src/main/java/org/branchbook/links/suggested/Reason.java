package org.branchbook.links.suggested;

import org.branchbook.clients.ClientId;
import org.jspecify.annotations.Nullable;

/**
 * One piece of evidence.
 *
 * @param value what they share, as one of the cards says it; "" where it is a client
 * @param through whom they share; null where it is a value
 */
public record Reason(Ground ground, String value, @Nullable ClientId through) {
  private static final int LONGEST = 160;

  public Reason {
    if (value.length() > LONGEST) value = value.substring(0, LONGEST);
    value = value.replace('\n', ' ').replace('\t', ' ');
  }

  /** A value in common. */
  static Reason of(Ground ground, String value) {
    return new Reason(ground, value, null);
  }

  /** Somebody in common. */
  static Reason through(Ground ground, long client) {
    return new Reason(ground, "", new ClientId(client));
  }

  /** As it is kept: a line. */
  public String line() {
    return ground + "\t" + (through == null ? value : "#" + through.value());
  }

  /** The reason that a line was made of. */
  public static Reason read(String line) {
    int tab = line.indexOf('\t');
    var ground = Ground.valueOf(line.substring(0, tab));
    var what = line.substring(tab + 1);
    return switch (ground) {
      case DIRECTOR, GUARANTOR, PARENT, SPOUSES_PARENT -> client(ground, what);
      case ACCOUNT -> what.startsWith("#") ? client(ground, what) : of(ground, what);
      case PHONE, EMAIL, ADDRESS, HOUSEHOLD -> of(ground, what);
    };
  }

  private static Reason client(Ground ground, String what) {
    return through(ground, Long.parseLong(what.substring(1)));
  }
}
