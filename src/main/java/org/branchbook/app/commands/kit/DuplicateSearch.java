package org.branchbook.app.commands.kit;

import java.util.function.Supplier;
import org.branchbook.duplicates.search.SearchEntries;
import org.branchbook.imports.entries.FileEntries;
import org.branchbook.imports.streets.StreetFile;

/**
 * What searches a file for duplicates, without a store.
 *
 * @param files reads the entries
 * @param streets reads renamed streets
 * @param search a new search, for one file
 */
public record DuplicateSearch(
    FileEntries files, StreetFile streets, Supplier<SearchEntries> search) {}
