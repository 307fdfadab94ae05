package org.branchbook.imports.records;

import java.util.List;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.imports.profile.Target;

/** What became of a record that a file wants. */
public sealed interface Made {
  /** The record, with the values that had to stay blank. */
  record Right(Snapshot record, List<Map.Entry<Target, Text>> doubts) implements Made {
    public Right {
      doubts = List.copyOf(doubts);
    }
  }

  /** It can't be a record. */
  record Wrong(Text why) implements Made {}
}
