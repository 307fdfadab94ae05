package org.branchbook.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * A field that suggests while somebody types: arrows choose, Enter takes, Esc puts the suggestions
 * away. A taken one empties the field.
 */
public final class Suggest<T> extends VBox {
  private static final int SHORTEST = 2;
  private static final int MOST_LINES = 5;
  private static final double LINE = 32;
  private final TextField field = new TextField();
  private final ListView<T> list = new ListView<>();
  private final Background latest;
  private final Function<String, List<T>> find;
  private final Consumer<T> taken;
  private Runnable onward = () -> {};

  /** A field by its id, with what finds and what draws a suggestion. */
  public Suggest(
      String id,
      Background background,
      Function<String, List<T>> find,
      Function<T, Node> line,
      Consumer<T> taken) {
    super(4);
    this.latest = Background.latest(background);
    this.find = find;
    this.taken = taken;
    field.setId(id);
    list.setId(id + "-list");
    list.getStyleClass().add("suggestions");
    list.setFocusTraversable(false);
    list.setFixedCellSize(LINE);
    list.setCellFactory(_ -> new Line<>(line, this::take));
    list.managedProperty().bind(list.visibleProperty());
    getChildren().addAll(field, list);
    show(List.of());
    field.textProperty().subscribe(this::typed);
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The field itself, to be labelled or given the keyboard. */
  public TextField field() {
    return field;
  }

  /** What Enter does where nothing is typed. */
  public Suggest<T> onward(Runnable action) {
    onward = action;
    return this;
  }

  private void typed(String text) {
    var asked = text.strip();
    if (asked.length() < SHORTEST) {
      latest.run(List::<T>of, this::show, _ -> {});
      return;
    }
    latest.run(() -> find.apply(asked), this::show, _ -> show(List.of()));
  }

  private void show(List<T> suggestions) {
    list.getItems().setAll(suggestions);
    list.setVisible(!suggestions.isEmpty());
    double height = Math.min(MOST_LINES, suggestions.size()) * LINE + 2;
    list.setMinHeight(height);
    list.setMaxHeight(height);
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent e) {
    var selection = list.getSelectionModel();
    boolean open = list.isVisible();
    if (e.isShortcutDown() || e.isAltDown()) return;
    if (e.getCode() == KeyCode.DOWN && open) selection.selectNext();
    else if (e.getCode() == KeyCode.UP && open) selection.selectPrevious();
    else if (e.getCode() == KeyCode.ESCAPE && open) show(List.of());
    else if (e.getCode() == KeyCode.ENTER && open && selection.getSelectedItem() != null)
      take(selection.getSelectedItem());
    else if (e.getCode() == KeyCode.ENTER && field.getText().isBlank()) onward.run();
    else return;
    e.consume();
  }

  private void take(T one) {
    field.clear();
    show(List.of());
    taken.accept(one);
  }

  private static final class Line<T> extends ListCell<T> {
    private final Function<T, Node> line;

    Line(Function<T, Node> line, Consumer<T> take) {
      this.line = line;
      setPrefWidth(0);
      setOnMouseClicked(
          _ -> {
            if (getItem() != null) take.accept(getItem());
          });
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setGraphic(empty || item == null ? null : line.apply(item));
    }
  }
}
