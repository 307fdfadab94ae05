package org.branchbook.ui.kit;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Short facts in a row with dots between them; where the row breaks, no dot is left alone. */
public final class Facts extends FlowPane {
  /** These facts in their order. */
  public Facts(String id, List<String> facts) {
    setId(id);
    getStyleClass().add("facts");
    setMinWidth(0);
    setMinHeight(Region.USE_PREF_SIZE);
    for (int i = 0; i < facts.size(); i++) {
      var fact = new Label(facts.get(i));
      fact.getStyleClass().add("muted");
      fact.setMinWidth(0);
      var piece = new HBox(fact);
      if (i < facts.size() - 1) {
        var dot = new Label("\u00a0· ");
        dot.getStyleClass().add("muted");
        dot.setMinWidth(Region.USE_PREF_SIZE);
        piece.getChildren().add(dot);
      }
      getChildren().add(piece);
    }
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    var pieces = getChildren();
    for (int i = 0; i + 1 < pieces.size(); i++) {
      var dot = ((HBox) pieces.get(i)).getChildren().getLast();
      dot.setVisible(pieces.get(i).getLayoutY() == pieces.get(i + 1).getLayoutY());
    }
  }
}
