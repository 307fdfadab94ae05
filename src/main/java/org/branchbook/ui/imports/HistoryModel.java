package org.branchbook.ui.imports;

import java.time.YearMonth;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.imports.ImportDesk;
import org.branchbook.imports.ImportOrder;
import org.branchbook.imports.ImportRun;
import org.branchbook.imports.RevertImport.Reverted;
import org.branchbook.imports.Stayed;
import org.branchbook.staff.Asker;
import org.branchbook.staff.confirms.Confirmation;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Confirm;
import org.branchbook.ui.kit.Notices;
import org.branchbook.ui.kit.Paged;
import org.jspecify.annotations.Nullable;

/** The imports that were, and taking one back. */
final class HistoryModel {
  private static final int PAGE = 50;

  final Paged<ImportRun> runs;

  /** The import looked at; null for the page of a new one. */
  final ObjectProperty<@Nullable ImportRun> selected = new SimpleObjectProperty<>();

  /** What stayed when the selected import was taken back just now. */
  final ObservableList<Stayed> stayed = FXCollections.observableArrayList();

  /** Closed months that would change if the selected import were taken back; none unless asked. */
  final ObservableList<YearMonth> closed = FXCollections.observableArrayList();

  private final ReadOnlyObjectWrapper<@Nullable Text> error = new ReadOnlyObjectWrapper<>();
  private final ImportDesk desk;
  private final Asker asker;
  private final Background background;
  private final Notices notices;
  private final Confirm confirm;
  private final BiConsumer<Confirmation, Runnable> second;
  private final Runnable changed;

  HistoryModel(
      ImportDesk desk,
      Asker asker,
      Background background,
      Notices notices,
      Confirm confirm,
      BiConsumer<Confirmation, Runnable> second,
      Runnable changed) {
    this.desk = desk;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
    this.confirm = confirm;
    this.second = second;
    this.changed = changed;
    this.runs = new Paged<>(background, PAGE);
    selected.subscribe(
        _ -> {
          stayed.clear();
          closed.clear();
          error.set(null);
        });
  }

  /** Why the selected import was not taken back; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Text> error() {
    return error.getReadOnlyProperty();
  }

  void load() {
    runs.show((after, size) -> desk.log().runs(after, size));
  }

  /** Shows an import just done and takes it back, after asking. */
  void showAndTakeBack(ImportRun run) {
    selected.set(run);
    takeBack(run);
  }

  /** Takes an import back, after asking: nothing brings it in again but its file. */
  void takeBack(ImportRun run) {
    confirm.ask(
        Text.of("imports.screen.ask", Text.asWritten(run.file())),
        Text.of("imports.screen.askWhat", run.totals().added(), run.totals().updated()),
        Text.of("imports.screen.takeBack"),
        () -> revert(run, ""));
  }

  /** Takes back what closed months are said anew by; it was asked for the reason. */
  void takeBack(ImportRun run, String why) {
    var reason = why.strip();
    if (reason.length() > ImportOrder.LONGEST_WHY)
      error.set(Text.of("clients.wrong.long", ImportOrder.LONGEST_WHY));
    else if (!reason.isEmpty()) revert(run, reason);
  }

  private void revert(ImportRun run, String why) {
    error.set(null);
    background.run(
        Text.of("imports.doing.reverting", Text.asWritten(run.file())),
        progress -> desk.revert().run(asker, run.id(), why, progress),
        came -> {
          switch (came) {
            case Reverted.Done(var back, var stay) -> {
              stayed.setAll(stay);
              notices.did(Text.of("imports.screen.back", back, stay.size()));
            }
            case Reverted.Cancelled(var back) ->
                error.set(Text.of("imports.screen.backPart", back));
            case Reverted.Already() -> error.set(Text.of("imports.screen.already"));
            case Reverted.NeedsReason(var months) -> {
              closed.setAll(months);
              return;
            }
            case Reverted.Gone() -> error.set(Text.of("imports.screen.gone"));
            case Reverted.NeedsSecond(var request) -> {
              error.set(Text.of("imports.screen.second"));
              second.accept(request, () -> revert(run, why));
            }
            case Reverted.Refused(var missing) -> error.set(missing.refused());
          }
          var stay = List.copyOf(stayed);
          read(run, stay);
          changed.run();
        },
        notices::failed);
  }

  /** Reads the import again, as it stands now. */
  private void read(ImportRun run, List<Stayed> stay) {
    runs.reload();
    background.run(
        () -> desk.log().find(run.id()),
        now -> {
          var why = error.get();
          if (run.equals(selected.get())) {
            selected.set(now.orElse(null));
            stayed.setAll(stay);
            error.set(why);
          }
        },
        notices::failed);
  }
}
