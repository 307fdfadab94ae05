package org.branchbook.duplicates.merge;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;

/** When each field of cards was written last, as far as it is known. */
public interface Confirmed {
  Map<ClientId, Map<ClientField, Instant>> of(Collection<ClientId> cards);
}
