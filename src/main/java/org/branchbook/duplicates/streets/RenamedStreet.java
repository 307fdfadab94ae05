package org.branchbook.duplicates.streets;

import java.time.LocalDate;
import org.branchbook.duplicates.standard.addresses.RenamedStreets.Renaming;
import org.jspecify.annotations.Nullable;

/** A street that bears another name than before, as the bank keeps it. */
public record RenamedStreet(long id, Said said, int version) {
  /** The longest settlement and name that are kept. */
  public static final int SETTLEMENT = 120;

  public static final int NAME = 200;

  /**
   * What is said of it.
   *
   * @param settlement "" for streets of this name everywhere
   * @param was the old name, with its kind where only a street or only a lane is meant
   * @param since from when it bears the new name; null where nobody knows
   */
  public record Said(String settlement, String was, String now, @Nullable LocalDate since) {
    public Said {
      settlement = settlement.strip();
      was = was.strip();
      now = now.strip();
    }

    /** As it is compared. */
    public Renaming renaming() {
      return new Renaming(settlement, was, now);
    }
  }

  /** The same, said otherwise. */
  public RenamedStreet with(Said other) {
    return new RenamedStreet(id, other, version);
  }

  /** The same as it is read after being saved. */
  RenamedStreet saved() {
    return new RenamedStreet(id, said, version + 1);
  }
}
