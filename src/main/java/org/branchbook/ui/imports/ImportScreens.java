package org.branchbook.ui.imports;

import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.ImportRun;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** The door to importing: past imports beside the page of a new one. */
public final class ImportScreens {
  /**
   * What stands around the screens.
   *
   * @param second asks for a second person, then goes on with what he has confirmed
   * @param openFile shows a file of rejected rows in the program that is there for it
   * @param review leads to the possible duplicates; null for who may not answer them
   * @param changed run after something was written to or taken from the client base
   */
  public record Surroundings(
      Background background,
      Notices notices,
      Confirm confirm,
      BiConsumer<Confirmation, Runnable> second,
      Remembered remembered,
      Consumer<String> openFile,
      @Nullable Runnable review,
      Runnable changed) {}

  private final ImportModel page;
  private final ViewModel view;
  private final HistoryModel history;
  private final Surroundings around;

  /** The screens of somebody who is signed in. */
  public ImportScreens(ImportDesk desk, Asker asker, Surroundings around) {
    this.around = around;
    history =
        new HistoryModel(
            desk,
            asker,
            around.background(),
            around.notices(),
            around.confirm(),
            around.second(),
            around.changed());
    page =
        new ImportModel(
            desk, asker, around.background(), around.notices(), around.second(), this::imported);
    view = new ViewModel(page, desk.views(), around.remembered());
  }

  /** Whether there is anything here for who has such rights. */
  public static boolean isFor(Asker asker) {
    return asker.may(Privilege.IMPORT);
  }

  private void imported() {
    history.runs.reload();
    around.changed().run();
  }

  /** Takes a file for a new import: dropped on the window, say. */
  public void choose(String file) {
    history.selected.set(null);
    page.choose(file);
  }

  /** Shows a past import. */
  public void show(ImportRun run) {
    history.selected.set(run);
  }

  /** Takes a file of a year's plan. */
  public void choosePlan(String file, int year) {
    history.selected.set(null);
    page.choosePlan(file, year);
  }

  /** The section. */
  public Parent section(Words words) {
    var section =
        new ImportView(
            page, view, history, around.remembered(), around.openFile(), around.review(), words);
    section
        .getStylesheets()
        .add(
            Objects.requireNonNull(
                    ImportScreens.class.getResource("/org/branchbook/css/imports.css"))
                .toExternalForm());
    return section;
  }
}
