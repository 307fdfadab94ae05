package org.branchbook.ui.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.stage.FileChooser;
import org.branchbook.base.Paper;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.While;

/** What else is done with a plan: drafts made of it, files, and the groups that it plans for. */
final class PlanMenu extends MenuButton {
  private final PlanGridModel model;
  private final PlanFilesModel files;
  private final Words words;

  /**
   * @param toGroups goes to the saved groups
   */
  PlanMenu(PlanGridModel model, PlanFilesModel files, Words words, Runnable toGroups) {
    super(words.say("budget.more"));
    this.model = model;
    this.files = files;
    this.words = words;
    setId("plan-more");
    setMinWidth(USE_PREF_SIZE);
    var fresh = entry("plan-fresh", "budget.fresh", () -> model.versions.draft(null));
    var change = entry("plan-change", "budget.change.of", this::change);
    var copy = entry("plan-copy", "budget.copy", model.copy::begin);
    var discard = entry("plan-discard", "budget.discard", model.versions::discard);
    var load = entry("plan-import", "budget.import", this::load);
    var exports = exports();
    getItems().addAll(change, copy, fresh, new SeparatorMenuItem(), load);
    getItems().addAll(exports);
    getItems()
        .addAll(
            new SeparatorMenuItem(),
            entry("plan-groups", "budget.groups.open", toGroups),
            new SeparatorMenuItem(),
            discard);
    While.shown(
        this,
        model.versions.plan,
        now -> {
          change.setDisable(now == null || !model.versions.mayDraft());
          discard.setDisable(!model.versions.mayEdit());
          for (var item : List.of(copy, fresh, load)) item.setDisable(!model.versions.mayDraft());
          for (var item : exports) item.setDisable(!files.mayExport());
        });
  }

  /** What writes the plan as it can be read in again, and its sums as a list is written. */
  private List<MenuItem> exports() {
    var items = new ArrayList<MenuItem>();
    items.add(item("plan-export", words.say("budget.export", "XLSX"), () -> files.export(words)));
    for (var format : List.of(Paper.Format.XLSX, Paper.Format.PDF, Paper.Format.CSV))
      items.add(
          item(
              "plan-sums-" + format.name().toLowerCase(Locale.ROOT),
              words.say("budget.sums.export", format.name()),
              () -> files.sums(format, words)));
    return items;
  }

  private void load() {
    var chooser = new FileChooser();
    chooser.setTitle(words.say("budget.import"));
    chooser
        .getExtensionFilters()
        .add(
            new FileChooser.ExtensionFilter(
                words.say("budget.title"), "*.xlsx", "*.csv", "*.txt", "*.tsv"));
    var chosen = chooser.showOpenDialog(getScene().getWindow());
    if (chosen != null) files.load(chosen.getPath(), words);
  }

  private void change() {
    var now = model.versions.plan.get();
    if (now != null) model.versions.draft(now.id());
  }

  private MenuItem entry(String id, String key, Runnable act) {
    return item(id, words.say(key), act);
  }

  static MenuItem item(String id, String text, Runnable act) {
    var item = new MenuItem(text);
    item.setId(id);
    item.setOnAction(_ -> act.run());
    return item;
  }
}
