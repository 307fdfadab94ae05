package org.branchbook.ui.duplicates.streets;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Parent;
import org.branchbook.base.Paper;
import org.branchbook.base.Undone;
import org.branchbook.base.Words;
import org.branchbook.duplicates.streets.ChangeStreets;
import org.branchbook.duplicates.streets.ChangeStreets.Changed;
import org.branchbook.duplicates.streets.ExportStreets;
import org.branchbook.duplicates.streets.RenamedStreet;
import org.branchbook.duplicates.streets.RenamedStreet.Said;
import org.branchbook.duplicates.streets.StreetTable;
import org.branchbook.imports.streets.LoadStreets;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** The door to the screen of renamed streets. */
public final class StreetScreens implements Function<Words, Parent> {
  /** What the screen works with. */
  public record Work(
      StreetTable table, ChangeStreets change, LoadStreets load, ExportStreets export) {}

  /**
   * What lies outside of the screen.
   *
   * @param folder where exported files go
   * @param show shows a file in the program that the system has for it
   * @param changed hears that cards are to be compared anew
   */
  public record Surroundings(
      Background background,
      Notices notices,
      Remembered remembered,
      String folder,
      Consumer<String> show,
      Runnable changed) {}

  private final StreetsModel model;
  private final Surroundings around;

  /** The screen of somebody who is signed in. */
  public StreetScreens(Work work, Asker asker, Surroundings around) {
    this.around = around;
    model = new StreetsModel(new Acts(work, asker), asker.may(Privilege.POLICY_EDIT), around);
  }

  @Override
  public Parent apply(Words words) {
    return new StreetsView(model, around.remembered(), words);
  }

  /** Streets were changed, by whomever: the list shows them, what is being typed stays. */
  public void changed() {
    model.load();
  }

  private record Acts(Work work, Asker asker) implements StreetsModel.Acts {
    @Override
    public List<RenamedStreet> all() {
      return work.table.all();
    }

    @Override
    public Changed save(@Nullable RenamedStreet read, Said said) {
      return read == null ? work.change.add(asker, said) : work.change.change(asker, read, said);
    }

    @Override
    public Changed remove(RenamedStreet read) {
      return work.change.remove(asker, read);
    }

    @Override
    public LoadStreets.Loaded load(String file, Words words) {
      return work.load.run(asker, file, "", words);
    }

    @Override
    public ExportStreets.Exported export(String file, Words words) {
      return work.export.run(asker, Paper.Format.XLSX, words, file);
    }

    @Override
    public Undone undo(Changed.Done done) {
      return work.change.undo(asker, done);
    }
  }
}
