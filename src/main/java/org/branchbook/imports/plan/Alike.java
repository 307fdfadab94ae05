package org.branchbook.imports.plan;

import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Likeness.Sign;
import org.branchbook.duplicates.Score;
import org.branchbook.duplicates.Zones.Zone;
import org.branchbook.imports.profile.Treatment;

/**
 * A row that resembles somebody, and what becomes of it.
 *
 * @param row its number in the file
 * @param name of its client
 * @param otherRow the earlier row that tells of the other; 0 where he is in the base
 * @param otherName "" where the asker may not see the card
 * @param score why; without reasons where the card is hidden
 * @param signs field by field with the values; none where they aren't at hand
 */
public record Alike(
    long row,
    String name,
    ClientId other,
    long otherRow,
    String otherName,
    Score score,
    Zone zone,
    Treatment treatment,
    List<Sign> signs) {
  public Alike {
    signs = List.copyOf(signs);
  }

  /** Whether the asker may not see whom it resembles. */
  public boolean hidden() {
    return otherRow == 0 && otherName.isEmpty();
  }

  /** How surely they are one, in hundredths: certainty is nobody's. */
  public long percent() {
    return Math.min(99, Math.round(100 * score.probability()));
  }
}
