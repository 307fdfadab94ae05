package org.branchbook.links.keypeople;

import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.LinkType;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that a key person touches.
 *
 * @param roles what he is in it, each once
 * @param responsible the name of who is responsible for it; "" for nobody
 * @param holdings how many products it holds now
 * @param introduction the last one; null where nobody was asked
 */
public record Touched(
    ClientId client,
    String name,
    Standing standing,
    List<LinkType> roles,
    String responsible,
    int holdings,
    @Nullable Introduction introduction) {
  public Touched {
    roles = List.copyOf(roles);
  }

  /** Whether the key person could bring it in, and nobody was asked to have him do so. */
  public boolean toBringIn() {
    return standing != Standing.CLIENT
        && (introduction == null || introduction.state() == Introduction.State.ENDED);
  }
}
