package org.branchbook.ui.imports;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.imports.ImportRun;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Keys;
import org.branchbook.ui.kit.ListLine;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Pasted;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.kit.Split;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** Past imports at the left; at the right the one chosen, or the page of a new one. */
final class ImportView extends StackPane {
  private static final double LIST = 0.26;

  private final HistoryModel history;
  private final Words words;
  private final Node newImport;
  private final Consumer<String> openFile;
  private final StackPane right = new StackPane();

  ImportView(
      ImportModel page,
      ViewModel view,
      HistoryModel history,
      Remembered remembered,
      Consumer<String> openFile,
      @Nullable Runnable review,
      Words words) {
    this.history = history;
    this.words = words;
    this.openFile = openFile;
    this.newImport =
        new NewImportView(page, view, history::showAndTakeBack, openFile, review, words);
    setId("imports");
    var list =
        new PagedList<>(
            history.runs,
            this::line,
            new EmptyState(
                "fth-download",
                words.say("imports.screen.none"),
                words.say("imports.screen.noneHint")));
    list.setId("import-runs");
    VBox.setVgrow(list, Priority.ALWAYS);
    list.getSelectionModel()
        .selectedItemProperty()
        .subscribe(
            run -> {
              // while the list is read anew, its selection slips to a neighbour
              if (run != null && !history.runs.replacing().get()) history.selected.set(run);
            });
    While.shown(
        this,
        history.selected,
        run -> {
          if (run == null) list.getSelectionModel().clearSelection();
          else
            list.getItems().stream()
                .filter(r -> r.id().equals(run.id()))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
          show(run);
        });
    var head =
        Parts.row(
            Parts.title(words.say("imports.screen.title")),
            Parts.gap(),
            Parts.button(
                "new-import",
                "fth-plus",
                words.say("imports.screen.new"),
                () -> {
                  page.clear();
                  history.selected.set(null);
                }));
    head.getStyleClass().add("list-head");
    var left = new VBox(head, list);
    left.setMinWidth(300);
    getChildren().add(new Split(remembered, "imports", LIST, left, right));
    While.entering(this, history::load);
    addEventHandler(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (Keys.SAVE.keys().match(e) && history.selected.get() == null) page.goOn(words);
          else if (e.isShortcutDown() && e.getCode() == KeyCode.V) paste(page);
          else return;
          e.consume();
        });
  }

  /** Takes the file that was copied elsewhere, or whose path was. */
  private void paste(ImportModel page) {
    Pasted.file()
        .ifPresent(
            file -> {
              history.selected.set(null);
              page.choose(file);
            });
  }

  private void show(@Nullable ImportRun run) {
    right
        .getChildren()
        .setAll(run == null ? newImport : new RunView(run, history, openFile, words));
  }

  private Node line(ImportRun run) {
    var totals = run.totals();
    return new ListLine(run.file())
        .about(words.name("imports.kind", run.kind()))
        .right(state(run))
        .note(
            words.say("imports.screen.line", totals.added(), totals.updated())
                + " · "
                + words.time(run.started()));
  }

  private Badge state(ImportRun run) {
    if (run.reverted() != null)
      return new Badge(Tone.NEUTRAL, words.say("imports.screen.state.back"));
    if (run.finished() == null)
      return new Badge(Tone.WARNING, words.say("imports.screen.state.open"));
    return run.totals().rejected() > 0
        ? new Badge(Tone.WARNING, words.say("imports.screen.state.part", run.totals().rejected()))
        : new Badge(Tone.SUCCESS, words.say("imports.screen.state.done"));
  }
}
