package broken.keptinstatic.clients;

/** Breaks the law: something that changes, kept in a static. */
public final class Counter {
  static int count;

  private Counter() {}
}
