package org.branchbook.clients;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Two people's edits of one card, side by side with what both began from, so that neither is lost.
 */
public record ThreeWay(ClientSheet original, ClientSheet mine, ClientSheet theirs) {
  /** What happened to a field. */
  public enum Fate {
    /** Both have the same value: nothing to decide. */
    UNCHANGED,
    MINE_ONLY,
    THEIRS_ONLY,
    /** Both changed it, each otherwise: somebody has to decide. */
    CONFLICT
  }

  /** Whose value is to stay. */
  public enum Side {
    MINE,
    THEIRS,
    /** Of a list: what either added, without what either took out. */
    BOTH
  }

  public ThreeWay {
    if (mine.person() != original.person() || theirs.person() != original.person())
      throw new IllegalArgumentException("a person stays a person");
  }

  /** What happened to the field. */
  public Fate fate(ClientField field) {
    var changedByMe = original.differs(mine).contains(field);
    var changedByThem = original.differs(theirs).contains(field);
    if (!mine.differs(theirs).contains(field)) return Fate.UNCHANGED;
    if (changedByMe && changedByThem) return Fate.CONFLICT;
    return changedByMe ? Fate.MINE_ONLY : Fate.THEIRS_ONLY;
  }

  /** The fields that are not the same on both sides, with what happened to each. */
  public Map<ClientField, Fate> fates() {
    var fates = new EnumMap<ClientField, Fate>(ClientField.class);
    for (var field : mine.differs(theirs)) fates.put(field, fate(field));
    return fates;
  }

  /** The fields that somebody has to decide about. */
  public Set<ClientField> conflicts() {
    var conflicts = EnumSet.noneOf(ClientField.class);
    fates()
        .forEach(
            (field, fate) -> {
              if (fate == Fate.CONFLICT) conflicts.add(field);
            });
    return conflicts;
  }

  /**
   * One sheet of both: where only one side changed a field, its value, unless chosen otherwise;
   * where both did, the chosen one. Throws {@link IllegalArgumentException} while a conflict has no
   * choice.
   */
  public ClientSheet merged(Map<ClientField, Side> choices) {
    var merged = theirs;
    for (var fate : fates().entrySet()) {
      var field = fate.getKey();
      var side = choices.get(field);
      if (side == null)
        side =
            switch (fate.getValue()) {
              case MINE_ONLY -> Side.MINE;
              case THEIRS_ONLY, UNCHANGED -> Side.THEIRS;
              case CONFLICT -> throw new IllegalArgumentException(field + " is not decided");
            };
      merged =
          switch (side) {
            case MINE -> merged.taking(field, mine);
            case THEIRS -> merged;
            case BOTH -> both(merged, field);
          };
    }
    return merged;
  }

  private ClientSheet both(ClientSheet merged, ClientField field) {
    if (field.type != ClientField.Type.LIST)
      throw new IllegalArgumentException(field + " has one value only");
    var before = original.list(field);
    var rows = new ArrayList<Object>();
    for (var row : theirs.list(field))
      if (mine.list(field).contains(row) || !before.contains(row)) rows.add(row);
    for (var row : mine.list(field))
      if (!before.contains(row) && !rows.contains(row)) rows.add(row);
    return merged.withRows(field, rows);
  }
}
