package org.branchbook.app.commands.kit;

import org.branchbook.duplicates.streets.ExportStreets;
import org.branchbook.duplicates.streets.StreetTable;
import org.branchbook.imports.streets.LoadStreets;

/** What commands do about renamed streets. */
public record StreetDesk(StreetTable table, LoadStreets load, ExportStreets export) {}
