package org.branchbook.imports.streets;

import java.util.ArrayList;
import java.util.Comparator;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.duplicates.streets.ChangeStreets;
import org.branchbook.duplicates.streets.ChangeStreets.Changed;
import org.branchbook.imports.Rejects;
import org.branchbook.imports.reading.RowProblem;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/** Loads renamed streets out of a file into the bank's table. */
public final class LoadStreets {
  /** What came of it. */
  public sealed interface Loaded {
    /**
     * Rows without a fault are kept.
     *
     * @param same how many stood there already
     * @param rejected how many rows had a fault
     * @param place where these lie with their reasons; "" for none
     */
    record Done(int added, int changed, int same, int rejected, String place, Changed.Done done)
        implements Loaded {}

    /** The file is no such table. */
    record Unfit(Text why) implements Loaded {}

    record Refused(Privilege missing) implements Loaded {}
  }

  private final StreetFile files;
  private final Rejects rejects;
  private final ChangeStreets change;

  public LoadStreets(StreetFile files, Rejects rejects, ChangeStreets change) {
    this.files = files;
    this.rejects = rejects;
    this.change = change;
  }

  /**
   * Keeps what the file says.
   *
   * @param rejected where rejected rows are to lie; "" for beside the file
   * @param words in which their reasons are written
   */
  public Loaded run(Asker asker, String file, String rejected, Words words) {
    return switch (files.read(file)) {
      case StreetFile.Read.Unfit(var why) -> new Loaded.Unfit(why);
      case StreetFile.Read.Done read ->
          switch (change.load(asker, read.name(), read.said())) {
            case ChangeStreets.Loaded.Refused(var missing) -> new Loaded.Refused(missing);
            case ChangeStreets.Loaded.Done done -> {
              var problems = new ArrayList<>(read.wrong());
              done.wrong()
                  .forEach(
                      (at, why) -> problems.add(RowProblem.rejected(read.rows().get(at), why)));
              problems.sort(Comparator.comparingLong(p -> p.row().number()));
              yield new Loaded.Done(
                  done.added(),
                  done.changed(),
                  done.same(),
                  problems.size(),
                  rejects.write(file, rejected, read.header(), problems, words),
                  done.done());
            }
          };
    };
  }
}
