package org.branchbook.imports.entries;

import org.branchbook.duplicates.Traits;

/**
 * A row that is searched for duplicates.
 *
 * @param id by which people know it
 */
public record Entry(String id, Traits traits) {}
