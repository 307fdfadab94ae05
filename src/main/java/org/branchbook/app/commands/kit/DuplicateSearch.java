package org.branchbook.app.commands.kit;

import java.util.function.Supplier;
import org.branchbook.duplicates.search.SearchEntries;
import org.branchbook.imports.entries.FileEntries;

/**
 * What searches a file for duplicates, without a store.
 *
 * @param files reads the entries
 * @param search a new search, for one file
 */
public record DuplicateSearch(FileEntries files, Supplier<SearchEntries> search) {}
