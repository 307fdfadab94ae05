package org.branchbook.duplicates.merge;

/** The number of a merge in the journal. */
public record MergeId(long value) {}
