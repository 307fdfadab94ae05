package org.branchbook.links.graph;

import org.branchbook.clients.Standing;
import org.branchbook.clients.State;

/** What the graph knows of a card beside its links, in one byte. */
public final class Marks {
  private static final int PERSON = 1;
  private static final int STANDING = 1;
  private static final int STATE = 3;
  private static final int OF_STANDING = 3;
  private static final int OF_STATE = 15;

  private Marks() {}

  /** The marks of a card. */
  public static byte of(boolean person, Standing standing, State state) {
    return (byte)
        ((person ? PERSON : 0) | standing.ordinal() << STANDING | state.ordinal() << STATE);
  }

  static boolean person(byte marks) {
    return (marks & PERSON) != 0;
  }

  static Standing standing(byte marks) {
    return Standing.values()[marks >> STANDING & OF_STANDING];
  }

  static State state(byte marks) {
    return State.values()[marks >> STATE & OF_STATE];
  }
}
