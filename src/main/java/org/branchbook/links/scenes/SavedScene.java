package org.branchbook.links.scenes;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;

/**
 * A map that is kept.
 *
 * @param at when it was kept last
 */
public record SavedScene(
    SceneId id, EmployeeId owner, String name, Drawn drawn, Instant at, int version) {
  /** No longer than that. */
  public static final int LONGEST = 120;

  public SavedScene {
    if (name.isBlank() || name.length() > LONGEST) throw new IllegalArgumentException("a name");
  }

  /** The same over another version. */
  public SavedScene over(int other) {
    return new SavedScene(id, owner, name, drawn, at, other);
  }
}
