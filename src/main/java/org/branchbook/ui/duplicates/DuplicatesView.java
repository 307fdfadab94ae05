package org.branchbook.ui.duplicates;

import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.While;

/** The section: cards side by side and the merges that hold, or one that is to be taken back. */
final class DuplicatesView extends StackPane {
  DuplicatesView(MergeModel merge, MergedModel merged, DuplicateSurroundings around, Words words) {
    setId("duplicates");
    var side = new MergeView(merge, words);
    var list = new MergedView(merged, around, words);
    VBox.setVgrow(list, Priority.ALWAYS);
    var both = new VBox(side, list);
    // cards side by side need all the room
    While.shown(
        list,
        merge.keep,
        keep -> {
          list.setVisible(keep == null);
          list.setManaged(keep == null);
          VBox.setVgrow(side, keep == null ? Priority.NEVER : Priority.ALWAYS);
        });
    side.setMinHeight(0);
    While.shown(
        this,
        merged.parting,
        parting ->
            getChildren()
                .setAll(
                    parting == null
                        ? (Node) both
                        : new PartingView(parting, () -> merged.parting.set(null), words)));
  }
}
