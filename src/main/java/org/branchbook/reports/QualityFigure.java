package org.branchbook.reports;

import java.util.Arrays;
import java.util.List;

/** What is counted of how clean the client base is. */
public enum QualityFigure {
  /** All whose cards are looked at. */
  CLIENTS(Group.ALL),
  /** A number that cannot be right. */
  WRONG_NUMBER(Group.WRONG),
  /** None of his papers holds any more. */
  EXPIRED(Group.WRONG),
  /** A number that says another birth date or sex. */
  MISMATCH(Group.WRONG),
  /** A number that is said to be wrong, and not settled yet. */
  DISPUTED(Group.WRONG),
  /** Nobody has spoken with him or touched his card for months. */
  STALE(Group.WRONG),
  NO_NUMBER(Group.MISSING),
  NO_BIRTH_DATE(Group.MISSING),
  NO_DOCUMENT(Group.MISSING),
  NO_PHONE(Group.MISSING),
  NO_EMAIL(Group.MISSING),
  NO_ADDRESS(Group.MISSING),
  /** Nothing that he said on being contacted is known. */
  NO_CONSENT(Group.MISSING),
  /** An organisation's alone. */
  NO_INDUSTRY(Group.MISSING),
  NO_RESPONSIBLE(Group.MISSING),
  /** Questions about duplicates that were put in the period, and cards that were merged in it. */
  FOUND(Group.DUPLICATES),
  /** Merged in the period, and not taken apart again. */
  MERGED(Group.DUPLICATES),
  /** Questions about duplicates that nobody has answered. */
  OPEN(Group.DUPLICATES);

  /** Figures that are looked at together. */
  public enum Group {
    ALL,
    WRONG,
    MISSING,
    DUPLICATES;

    /** Its figures in order. */
    public List<QualityFigure> figures() {
      return Arrays.stream(QualityFigure.values()).filter(f -> f.group == this).toList();
    }
  }

  private final Group group;

  QualityFigure(Group group) {
    this.group = group;
  }

  public Group group() {
    return group;
  }

  /** Whether it counts cards, that somebody may be asked to put right, and no pairs of them. */
  public boolean ofCards() {
    return group == Group.WRONG || group == Group.MISSING;
  }
}
