package org.branchbook.app.rooms;

import java.nio.file.Path;
import org.branchbook.base.Words;
import org.branchbook.duplicates.streets.ChangeStreets;
import org.branchbook.duplicates.streets.ExportStreets;
import org.branchbook.duplicates.streets.StreetTable;
import org.branchbook.imports.streets.LoadStreets;
import org.branchbook.imports.streets.StreetFile;
import org.branchbook.io.paper.PaperFiles;
import org.branchbook.io.tables.CsvRejects;
import org.branchbook.io.tables.FileTables;
import org.branchbook.store.Store;
import org.branchbook.store.duplicates.streets.StreetStore;

/** The bank's table of renamed streets. */
public final class StreetRoom {
  public final StreetTable table;
  public final ChangeStreets change;
  public final ExportStreets export;

  StreetRoom(Store store, StaffRoom staff) {
    table = new StreetStore(store).streets();
    change = new ChangeStreets(table, store, store.ids(), staff.trail);
    export = new ExportStreets(table, new PaperFiles(), staff.trail, store);
  }

  /**
   * Loading files.
   *
   * @param rejected the folder for rejected rows that may not lie beside their file
   */
  public LoadStreets load(Path rejected) {
    return new LoadStreets(files(), new CsvRejects(rejected), change);
  }

  /** Reads files, without a store. */
  public static StreetFile files() {
    return new StreetFile(new FileTables(), () -> Words.LANGUAGES.stream().map(Words::in).toList());
  }
}
