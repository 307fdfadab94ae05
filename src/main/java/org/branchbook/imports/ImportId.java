package org.branchbook.imports;

/** The number of an import. */
public record ImportId(long value) {}
