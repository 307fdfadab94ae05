package org.branchbook.ui.deviations;

import java.util.Arrays;
import java.util.Comparator;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.branchbook.base.Words;
import org.branchbook.plans.deviations.Part;
import org.branchbook.plans.deviations.Parts;

/** What a gap is made of: a bar and a figure for each part, the largest first. */
final class PartBars extends GridPane {
  /** Below this, in hundredths, a part is nothing in whole units. */
  private static final long NOTHING = 50;

  /**
   * Those of a gap.
   *
   * @param most how many, the largest
   */
  PartBars(Parts parts, Words words, int most) {
    setId("deviation-parts");
    getStyleClass().add("part-bars");
    setHgap(8);
    setVgap(4);
    var figures = new ColumnConstraints();
    figures.setHalignment(HPos.RIGHT);
    figures.setMinWidth(USE_PREF_SIZE);
    getColumnConstraints().addAll(share(46), share(34), figures);
    var all =
        Arrays.stream(Part.values())
            .filter(p -> Math.abs(parts.of(p)) >= NOTHING)
            .sorted(Comparator.comparing(p -> -Math.abs(parts.of(p))))
            .limit(most)
            .toList();
    long longest = all.isEmpty() ? 1 : Math.abs(parts.of(all.getFirst()));
    for (var part : all) {
      long value = parts.of(part);
      var name = new Label(words.name("deviations.part", part));
      name.setMinWidth(0);
      var bar = new Region();
      bar.getStyleClass().addAll("part-bar", value < 0 ? "missing" : "more");
      var place = new HBox(bar);
      place.setAlignment(Pos.CENTER_LEFT);
      place.setMinWidth(0);
      bar.prefWidthProperty()
          .bind(place.widthProperty().multiply((double) Math.abs(value) / longest));
      bar.setMinWidth(2);
      var figure = new Label(Sums.signed(words, value));
      figure.getStyleClass().add("figure");
      figure.setMinWidth(USE_PREF_SIZE);
      addRow(getRowCount(), name, place, figure);
    }
  }

  private static ColumnConstraints share(double percent) {
    var column = new ColumnConstraints();
    column.setPercentWidth(percent);
    return column;
  }
}
