package org.branchbook.ui.duplicates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.duplicates.merge.MergeHistory;
import org.branchbook.ui.kit.EmptyState;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Motion;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** The list of merges that hold, each of which can be taken back. */
final class MergedView extends VBox {
  private final MergedModel model;
  private final DuplicateSurroundings around;
  private final Words words;
  private final VBox list = new VBox();

  /** Who has just come has the keyboard on the newest merge. */
  private boolean entered;

  MergedView(MergedModel model, DuplicateSurroundings around, Words words) {
    this.model = model;
    this.around = around;
    this.words = words;
    setId("merged");
    getStyleClass().add("merged");
    var title = Parts.section(words.say("merge.list.title"));
    var every = Parts.button("merged-all", words.say("merge.list.all"), () -> model.show(null));
    every.getStyleClass().add("link");
    While.shown(every, model.of, of -> every.setVisible(of != null));
    var head = Parts.row(title, Parts.gap(), every);
    head.getStyleClass().add("merge-bar");
    var scroll = new ScrollPane(list);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("edge-to-edge", "merge-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    While.entering(this, () -> entered = true);
    While.shown(this, model.lines, this::lay);
  }

  private void lay(List<MergeHistory.Line> lines) {
    list.getChildren().clear();
    if (lines.isEmpty()) {
      var empty =
          new EmptyState(
              "fth-git-merge", words.say("merge.list.none"), words.say("merge.list.none.do"));
      empty.setMinHeight(160);
      list.getChildren().add(empty);
    }
    for (var line : lines) list.getChildren().add(line(line));
    if (lines.isEmpty() || !entered || getScene() == null) return;
    entered = false;
    Motion.focus(list.lookup("#merged-back-" + lines.getFirst().merge().id().value()));
  }

  private Node line(MergeHistory.Line line) {
    var merge = line.merge();
    var day = new Label(words.date(LocalDate.ofInstant(merge.at(), ZoneId.systemDefault())));
    day.setMinWidth(88);
    day.getStyleClass().add("muted");
    var name = new Hyperlink(merge.after().name());
    name.setOnAction(_ -> around.open().accept(merge.order().keep()));
    name.setMinWidth(Region.USE_PREF_SIZE);
    var gone = new Label(line.names());
    gone.getStyleClass().add("muted");
    var who = Parts.note(line.who());
    who.setMinWidth(Region.USE_PREF_SIZE);
    var back =
        Parts.button(
            "merged-back-" + merge.id().value(),
            words.say("merge.back"),
            () -> model.look(merge.id()));
    back.getStyleClass().add("small");
    var row = Parts.row(day, name, Icons.small("fth-arrow-left"), gone, Parts.gap(), who, back);
    row.getStyleClass().add("merged-line");
    return row;
  }
}
