package org.branchbook.imports.records;

import java.util.Map;
import org.branchbook.clients.ClientId;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Values;

/**
 * A record as the file wants it.
 *
 * @param id the record's number
 * @param source the key by which it is known again
 * @param profile the name of the source
 * @param now what the file says
 * @param before what it said the last time
 * @param clients the clients that it refers to
 */
public record Wanted(
    long id,
    String source,
    String profile,
    Values now,
    Values before,
    Map<Target, ClientId> clients) {
  public Wanted {
    clients = Map.copyOf(clients);
  }
}
