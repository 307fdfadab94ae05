package org.branchbook.ui.clients.form;

import javafx.beans.property.ObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.Tone;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** The rows of one of a card's lists, to be added, written and removed. */
final class RowsView extends VBox {
  private final FormModel model;
  private final RowKind kind;
  private final Words words;
  private final VBox rows = new VBox(8);

  /** Follows the model's rows; held here, since the model holds it weakly. */
  private final ListChangeListener<RowModel> follow = _ -> show();

  RowsView(FormModel model, RowKind kind, Words words) {
    super(8);
    this.model = model;
    this.kind = kind;
    this.words = words;
    setId("rows-" + kind);
    var add =
        Parts.button(
            "add-" + kind,
            words.name("clients.form.add", kind),
            () -> {
              model.add(kind);
              focusFirst(rows.getChildren().getLast());
            });
    add.getStyleClass().add("link");
    add.setGraphic(Icons.small("fth-plus"));
    getChildren().addAll(rows, add);
    model.rows(kind).addListener(new WeakListChangeListener<>(follow));
    show();
  }

  private void show() {
    rows.getChildren().clear();
    for (var row : model.rows(kind)) rows.getChildren().add(row(row));
  }

  private Node row(RowModel row) {
    var cells = new FlowPane(8, 8);
    cells.setRowValignment(VPos.BOTTOM);
    cells(row, cells);
    Controls.leaving(cells, model::left);
    return new VBox(
        4,
        cells,
        message(row.error, Tone.DANGER, "fth-alert-circle"),
        message(row.warning, Tone.WARNING, "fth-alert-triangle"));
  }

  private void cells(RowModel row, FlowPane into) {
    into.getChildren().clear();
    var kindOfRow = kind.columns.getFirst().key().equals("kind") ? row.cell("kind").get() : "";
    for (var column : kind.columns)
      if (column.kinds().test(kindOfRow)) into.getChildren().add(cell(row, column, into));
    into.getChildren()
        .add(Icons.button("fth-x", words.say("clients.form.remove"), () -> model.remove(row)));
  }

  private Node cell(RowModel row, Column column, FlowPane all) {
    var value = row.cell(column.key());
    boolean phone = kind == RowKind.PHONES && column.key().equals("number");
    var name = words.say("clients.cell." + (phone ? "phone" : column.key()));
    Node control =
        switch (column.type()) {
          case TEXT -> Controls.text(value);
          case DATE -> new DateField(value, words);
          case CHOICE -> choice(row, column, all);
          case FLAG -> {
            var box = new CheckBox(name);
            box.setSelected(value.get().equals("true"));
            box.selectedProperty().subscribe((_, now) -> value.set(String.valueOf(now)));
            box.setMinHeight(28); // in line with the fields beside it
            yield box;
          }
        };
    control.setId(kind + "-" + model.rows(kind).indexOf(row) + "-" + column.key());
    if (column.type() == Column.Type.FLAG) return control;
    var field = new Field(name, control).width(column.width());
    return column.key().equals(kind.main) ? ticked(field, row) : field;
  }

  private ComboBox<String> choice(RowModel row, Column column, FlowPane all) {
    var value = row.cell(column.key());
    var prefix = kind == RowKind.ADDRESSES ? "clients.address.kind." : "clients.identifier.kind.";
    var box = Choice.over(new ComboBox<>(), value, column.choices(), c -> words.say(prefix + c));
    // another kind has other cells
    if (column.key().equals("kind") && kind == RowKind.IDENTIFIERS)
      value.when(box.sceneProperty().isNotNull()).subscribe((_, _) -> cells(row, all));
    return box;
  }

  /** A green tick beside the label where a rule has shown the number to be right. */
  private Node ticked(Field field, RowModel row) {
    var label = (Label) field.getChildren().getFirst();
    var tick = Icons.small("fth-check");
    tick.getStyleClass().add(Tone.SUCCESS.style());
    While.shown(
        field,
        row.right,
        right -> {
          label.setGraphic(right ? tick : null);
          label.setAccessibleHelp(right ? words.say("clients.form.right") : null);
        });
    label.setContentDisplay(ContentDisplay.RIGHT);
    return field;
  }

  private Node message(ObjectProperty<@Nullable Text> message, Tone tone, String icon) {
    var line = new Label();
    line.setGraphic(Icons.small(icon));
    line.setWrapText(true);
    line.setMinHeight(Region.USE_PREF_SIZE);
    line.getStyleClass().addAll("field-message", tone.style());
    line.managedProperty().bind(line.visibleProperty());
    While.shown(
        line,
        message,
        text -> {
          line.setVisible(text != null);
          line.setText(text == null ? "" : words.say(text));
        });
    return line;
  }

  private static void focusFirst(Node row) {
    row.lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
  }
}
