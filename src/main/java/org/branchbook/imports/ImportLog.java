package org.branchbook.imports;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.imports.plan.Memory;

/** What imports did to which record, and by which key of which source it is known again. */
public interface ImportLog extends Memory {
  /** Notes that an import begins. */
  void begin(ImportRun run);

  /** Notes what a batch did, and how far the import has come. */
  void write(ImportRun run, List<ImportedRow> rows);

  /** Notes how far the import has come; with {@link ImportRun#finished} its end. */
  void note(ImportRun run);

  Optional<ImportRun> find(ImportId id);

  /** All imports, the newest first. */
  Page<ImportRun> runs(Optional<Page.Mark> after, int size);

  /** What the import did before that place, the last first. */
  List<ImportedRow> before(ImportId id, int ordinal, int atMost);

  /**
   * Forgets rows that went back, with their keys.
   *
   * @param versions the new version numbers of records that were set back to an earlier state: the
   *     import that had left them in that state can still be taken back
   */
  void forget(ImportId id, List<ImportedRow> rows, Map<ImportedRow, Integer> versions);

  /** Notes that the import was taken back; what is still among its rows stayed. */
  void reverted(ImportId id, Instant when);
}
