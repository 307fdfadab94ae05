package org.branchbook.ui.duplicates;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientSheet;
import org.branchbook.duplicates.merge.Proposed;
import org.branchbook.ui.kit.Badge;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** A field of all cards side by side, with what would stand in the merged one and why. */
final class MergeLine extends GridPane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double NAMES = 152;
  private final MergeModel model;
  private final MergeRow row;
  private final Words words;
  private final Label value = wrapped("");

  MergeLine(MergeModel model, MergeRow row, Words words) {
    this.model = model;
    this.row = row;
    this.words = words;
    columns(this, model.cards().size());
    setId("merge-row-" + row.id());
    getStyleClass().add("merge-row");
    add(name(), 0, 0);
    int column = 1;
    for (var card : model.cards()) add(cell(card), column++, 0);
    add(result(), column, 0);
    for (var node : getChildren()) GridPane.setValignment(node, VPos.TOP);
  }

  /** The columns that all lines share: names, a column for each card, and the merged one. */
  static GridPane columns(GridPane line, int cards) {
    line.setHgap(12);
    line.getColumnConstraints().add(new ColumnConstraints(NAMES, NAMES, NAMES));
    int values = cards + (cards > 1 ? 1 : 0);
    for (int i = 0; i < values; i++) {
      var column = new ColumnConstraints(140, 200, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      column.setFillWidth(true);
      line.getColumnConstraints().add(column);
    }
    return line;
  }

  /** A label over as many lines as it needs. */
  static Label wrapped(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  /** Shows what would stand in the merged card; null while there is none. */
  void show(@Nullable ClientSheet merged) {
    var text = "";
    var numbers = row.contested;
    var option = row.chosen.get();
    if (numbers != null) {
      var claim = option == null ? null : numbers.byCard().get(option.from());
      text = claim == null ? words.say("merge.which") : claim.number().number();
    } else if (merged != null) text = String.join("\n", model.lines(merged, row.field, words));
    value.setText(text.isEmpty() ? "–" : text);
  }

  private Node name() {
    var numbers = row.contested;
    var name =
        wrapped(
            numbers == null
                ? words.name("clients.field", row.field)
                : words.name("clients.identifier.kind", numbers.kind()));
    name.getStyleClass().add(row.differs ? "strong" : "muted");
    var box = new VBox(4, name);
    if (numbers != null) {
      var which = new Badge(Tone.WARNING, "fth-alert-triangle", words.say("merge.which"));
      While.shown(
          which,
          row.chosen,
          option -> {
            which.setVisible(option == null);
            which.setManaged(option == null);
          });
      box.getChildren().add(which);
    }
    return box;
  }

  private Node cell(MergeModel.Card card) {
    var id = card.client().id();
    var lines = text(card);
    var cell = new HBox(8);
    cell.getStyleClass().add("merge-cell");
    var said = wrapped(lines.isEmpty() ? "–" : String.join("\n", lines));
    if (lines.isEmpty()) said.getStyleClass().add("muted");
    boolean may = row.options.contains(new MergeRow.Option(id)) && row.free();
    cell.setId("merge-" + row.id() + "-" + id.value());
    if (may) {
      var mark = new Label();
      mark.setMinWidth(16);
      cell.getChildren().add(mark);
      cell.getStyleClass().add("open");
      cell.setOnMouseClicked(_ -> row.choose(id));
      While.shown(
          cell,
          row.chosen,
          option -> {
            boolean chosen =
                option != null
                    && (option.from() == null ? !lines.isEmpty() : id.equals(option.from()));
            cell.pseudoClassStateChanged(CHOSEN, chosen);
            mark.setGraphic(
                Icons.of(
                    chosen ? "fth-check-circle" : "fth-circle",
                    chosen ? Tone.ACCENT : Tone.NEUTRAL));
            cell.setAccessibleText(
                said.getText() + (chosen ? ", " + words.say("merge.chosen") : ""));
          });
    }
    cell.getChildren().add(said);
    HBox.setHgrow(said, Priority.ALWAYS);
    return cell;
  }

  private List<String> text(MergeModel.Card card) {
    var numbers = row.contested;
    if (numbers == null) return model.lines(card.sheet(), row.field, words);
    var claim = numbers.byCard().get(card.client().id());
    return claim == null ? List.of() : List.of(claim.number().number());
  }

  private Node result() {
    value.getStyleClass().add("merge-value");
    var why = wrapped("");
    why.getStyleClass().addAll("muted", "secondary");
    var box = new VBox(2, value, why);
    box.setId("merge-result-" + row.id());
    While.shown(box, row.chosen, option -> why.setText(why(option)));
    return box;
  }

  private String why(MergeRow.@Nullable Option option) {
    var numbers = row.contested;
    if (numbers != null) return option == null ? "" : words.say("merge.why.disputed");
    var proposed = Objects.requireNonNull(row.proposed);
    if (!new MergeRow.Option(proposed.from()).equals(option)) return words.say("merge.why.chosen");
    var at = proposed.at();
    if (proposed.why() == Proposed.Why.NEWEST && at != null)
      return words.say(
          "merge.why.newestOn", words.date(LocalDate.ofInstant(at, ZoneId.systemDefault())));
    return words.name("merge.why", proposed.why());
  }
}
