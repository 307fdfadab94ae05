package org.branchbook.ui.kit.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.branchbook.base.Words;
import org.branchbook.imports.profile.Kind;
import org.branchbook.imports.profile.Target;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.TextCell;
import org.jspecify.annotations.Nullable;

/** The columns of a file, one below the other, with a choice of what each fills in. */
public final class ColumnGrid extends GridPane {
  private static final int SHOWN = 14;

  private final FileColumns columns;
  private final BiConsumer<ColumnLine, @Nullable Target> map;
  private final Words words;
  private final List<ComboBox<@Nullable Target>> choices = new ArrayList<>();
  private List<String> header = List.of();
  private @Nullable Kind kind;
  private boolean showing;

  /** Shows a file's columns; {@code map} is told what another choice means. */
  public ColumnGrid(
      FileColumns columns, BiConsumer<ColumnLine, @Nullable Target> map, Words words) {
    super(16, 4);
    this.columns = columns;
    this.map = map;
    this.words = words;
    getColumnConstraints()
        .addAll(
            new ColumnConstraints(90, 200, 260),
            new ColumnConstraints(60, 320, Double.MAX_VALUE, Priority.ALWAYS, null, true),
            new ColumnConstraints(170, 280, 280));
  }

  /** Shows the columns as they are now; whoever stands in one of them stays there. */
  public void show() {
    showing = true;
    if (!header.equals(columns.header()) || kind != columns.kind.get()) build();
    for (int i = 0; i < choices.size(); i++) {
      var box = choices.get(i);
      var target = columns.lines.get(i).target();
      box.setValue(target);
      box.getStyleClass().remove("unmapped");
      if (target == null) box.getStyleClass().add("unmapped");
    }
    showing = false;
  }

  /** Goes to the first column that fills in nothing yet. */
  public void focusOpen() {
    choices.stream()
        .filter(c -> c.getValue() == null)
        .findFirst()
        .ifPresent(ComboBox::requestFocus);
  }

  private void build() {
    header = columns.header();
    kind = columns.kind.get();
    choices.clear();
    getChildren().clear();
    addRow(
        0,
        Parts.note(words.say("imports.screen.column")),
        Parts.note(words.say("imports.screen.samples")),
        Parts.note(words.say("imports.screen.fills")));
    for (int i = 0; i < header.size(); i++) {
      var name = new Label(header.get(i));
      name.getStyleClass().add("strong");
      var samples = String.join(" · ", columns.lines.get(i).samples());
      choices.add(choice(i));
      addRow(i + 1, name, Parts.muted(samples), choices.get(i));
    }
  }

  private ComboBox<@Nullable Target> choice(int column) {
    var box = new ComboBox<@Nullable Target>();
    box.setId("target-" + (column + 1));
    box.setMaxWidth(Double.MAX_VALUE);
    box.setAccessibleText(words.say("imports.screen.fillsOf", header.get(column)));
    Function<@Nullable Target, String> name =
        t -> t == null ? words.say("imports.screen.nothing") : words.name("imports.target", t);
    box.setButtonCell(new TextCell<>(name));
    box.setCellFactory(_ -> new TextCell<>(name));
    var all = new ArrayList<@Nullable Target>();
    all.add(null);
    all.addAll(columns.targets());
    box.getItems().setAll(all);
    box.setVisibleRowCount(SHOWN);
    // arrows pass by what other columns fill in: what is meant is where they come to rest
    Runnable rest =
        () -> {
          var line = columns.lines.get(column);
          if (!showing && box.getValue() != line.target()) map.accept(line, box.getValue());
        };
    box.setOnAction(
        _ -> {
          if (!box.isShowing() && !box.isFocused()) rest.run();
        });
    box.setOnHidden(_ -> rest.run());
    box.focusedProperty()
        .subscribe(
            focused -> {
              if (!focused) rest.run();
            });
    box.addEventFilter(
        KeyEvent.KEY_PRESSED,
        e -> {
          if (e.getCode() == KeyCode.ENTER) rest.run();
        });
    return box;
  }
}
