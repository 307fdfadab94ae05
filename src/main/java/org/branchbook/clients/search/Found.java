package org.branchbook.clients.search;

import java.util.function.UnaryOperator;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;

/**
 * A client that was found.
 *
 * @param why where the typed text was met
 * @param detail the telephone, number, address or contact person that was met; for a name what
 *     tells namesakes apart: the town and telephone; "" where nothing is known
 */
public record Found(
    ClientId client,
    String name,
    boolean person,
    Why why,
    String detail,
    Standing standing,
    State state,
    boolean vip) {
  /** The same with what was met written another way. */
  public Found detail(UnaryOperator<String> said) {
    return new Found(client, name, person, why, said.apply(detail), standing, state, vip);
  }

  /** Where the typed text was met. */
  public enum Why {
    NAME,
    CONTACT_PERSON,
    ADDRESS,
    PHONE,
    NUMBER
  }
}
