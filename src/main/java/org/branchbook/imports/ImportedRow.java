package org.branchbook.imports;

import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.records.Snapshot;
import org.jspecify.annotations.Nullable;

/**
 * What an import did to one record.
 *
 * @param ordinal its place among those of the import
 * @param before the record as it was; null where it was added, or only became known by its key
 * @param versionAfter the version it was left at: another one now means that it was edited since
 * @param source the key by which it is known again
 * @param seen what the file said; it stands with the key and isn't read back from here
 * @param seenBefore what the file had said before; null where the key is new
 */
public record ImportedRow(
    int ordinal,
    Kind kind,
    long subject,
    boolean added,
    int versionAfter,
    @Nullable Snapshot before,
    String source,
    String seen,
    @Nullable String seenBefore) {}
