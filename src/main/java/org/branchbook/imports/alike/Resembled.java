package org.branchbook.imports.alike;

import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.Zones.Zone;

/**
 * Somebody whom a row's client resembles.
 *
 * @param row the earlier row of the file that tells of him; 0 where he is in the base alone
 */
public record Resembled(ClientId client, long row, Traits traits, Score score, Zone zone) {
  /** The same, the row having been taken for a client who was there. */
  public Resembled as(ClientId other) {
    return new Resembled(other, row, traits, score, zone);
  }
}
