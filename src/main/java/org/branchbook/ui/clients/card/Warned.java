package org.branchbook.ui.clients.card;

import java.util.List;
import org.branchbook.base.Text;

/**
 * What the card's head warns of out of another room.
 *
 * @param lines the gravest first
 * @param tab that tells more, by its key
 */
public record Warned(List<Text> lines, String tab) {
  /** Nothing to warn of. */
  public static final Warned NOTHING = new Warned(List.of(), "");

  public Warned {
    lines = List.copyOf(lines);
  }
}
