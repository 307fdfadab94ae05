package org.branchbook.ui.kit;

import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Short facts in a row with dots between them; where the row breaks, no dot is left alone. */
public final class Facts extends FlowPane {
  /**
   * A fact.
   *
   * @param open shows what it is made of; null where nothing does
   */
  public record Fact(String id, String text, @Nullable Runnable open) {
    private Labeled node() {
      var show = open;
      if (show == null) return new Label(text);
      var link = new Hyperlink(text);
      link.setId(id);
      link.setOnAction(_ -> show.run());
      return link;
    }
  }

  /** These facts in their order. */
  public Facts(String id, List<String> facts) {
    this(id, facts.stream().map(text -> new Fact("", text, null)).toArray(Fact[]::new));
  }

  /** These facts in their order, of which some open. */
  public Facts(String id, Fact... facts) {
    setId(id);
    getStyleClass().add("facts");
    setMinWidth(0);
    setMinHeight(Region.USE_PREF_SIZE);
    for (int i = 0; i < facts.length; i++) {
      var fact = facts[i].node();
      if (facts[i].open() == null) fact.getStyleClass().add("muted");
      fact.setMinWidth(0);
      var piece = new HBox(fact);
      if (i < facts.length - 1) {
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
