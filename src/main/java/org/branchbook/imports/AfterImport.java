package org.branchbook.imports;

/** What later rooms do when records have come in. */
public interface AfterImport {
  /** An import has ended; what it wrote is kept. */
  void ended(ImportRun run);
}
