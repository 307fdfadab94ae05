package org.branchbook.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/**
 * A chip that narrows a list to one of many, an employee say, who is found by typing in what pops
 * over the chip; Enter takes the first.
 */
public final class Pick<T> extends Button {
  private static final double LINE = 28;
  private static final int LINES = 9;

  private final String any;
  private final Function<T, String> name;
  private final ObjectProperty<@Nullable T> value;
  private final FilteredList<T> found;
  private final TextField search = new TextField();
  private final ListView<T> list;
  private final PopOver over;

  /**
   * A chip over all there is to choose from, which may become known later.
   *
   * @param id of the chip, after "filter-"
   * @param any what it says where it does not narrow, which takes the narrowing away too
   */
  public Pick(
      String id,
      String any,
      ObjectProperty<@Nullable T> value,
      ObservableList<T> all,
      Function<T, String> name) {
    this.any = any;
    this.name = name;
    this.value = value;
    this.found = new FilteredList<>(all);
    this.list = new ListView<>(found);
    setId("filter-" + id);
    getStyleClass().add("chip");
    // the same arrow as that of a chip with a menu: it does the same
    var arrow = new StackPane();
    arrow.getStyleClass().add("arrow");
    arrow.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setGraphic(arrow);
    setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    search.setId("pick-search");
    search.setPromptText(any);
    search.textProperty().subscribe(this::typed);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    list.setId("pick-list");
    list.setFixedCellSize(LINE);
    list.setPrefSize(260, LINE * LINES);
    list.setCellFactory(_ -> new Line());
    var everything = Parts.button("pick-any", "fth-x", any, () -> take(null));
    everything.getStyleClass().add("flat");
    everything.visibleProperty().bind(value.isNotNull());
    everything.managedProperty().bind(everything.visibleProperty());
    var content = new VBox(8, search, list, everything);
    content.getStyleClass().add("pick");
    over = new PopOver(content);
    over.setArrowLocation(PopOver.ArrowLocation.TOP_LEFT);
    over.setDetachable(false);
    over.setAnimated(false);
    setOnAction(_ -> open());
    While.shown(this, value, this::show);
  }

  private void show(@Nullable T now) {
    setText(now == null ? any : name.apply(now));
    pseudoClassStateChanged(Chips.CHOSEN, now != null);
  }

  private void open() {
    search.clear();
    over.show(this);
    search.requestFocus();
  }

  private void typed(String text) {
    var words = List.of(text.strip().toLowerCase(Locale.ROOT).split("\\s+"));
    found.setPredicate(
        one -> {
          var said = name.apply(one).toLowerCase(Locale.ROOT);
          return words.stream().allMatch(said::contains);
        });
    list.getSelectionModel().selectFirst();
  }

  private void pressed(KeyEvent e) {
    var selection = list.getSelectionModel();
    if (e.getCode() == KeyCode.DOWN) selection.selectNext();
    else if (e.getCode() == KeyCode.UP) selection.selectPrevious();
    else if (e.getCode() == KeyCode.ESCAPE) over.hide();
    else if (e.getCode() == KeyCode.ENTER && selection.getSelectedItem() != null)
      take(selection.getSelectedItem());
    else return;
    e.consume();
  }

  private void take(@Nullable T one) {
    over.hide();
    if (!Objects.equals(one, value.get())) value.set(one);
  }

  private final class Line extends ListCell<T> {
    Line() {
      setPrefWidth(0);
      setOnMouseClicked(
          _ -> {
            if (getItem() != null) take(getItem());
          });
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? null : name.apply(item));
    }
  }
}
