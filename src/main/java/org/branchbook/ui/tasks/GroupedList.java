package org.branchbook.ui.tasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.collections.WeakListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.branchbook.ui.kit.Paged;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/**
 * Lines under headings; the heading of what is on top stays in sight. A heading is part of the
 * first row of its group, so that arrows, Shift and Ctrl+A meet lines only.
 */
final class GroupedList<T, G> extends StackPane {
  private static final double HEADING = 28;

  /** Of a cell without a row: a tall list would fill up with a hundred of them. */
  private static final double NOTHING = 400;

  private final ListView<T> list;
  private final Label sticky = new Label();
  private final Sorting<T, G> sorting;
  private List<Object> ids = List.of();
  private @Nullable Object awaited;
  private int place;
  private int first;
  private BooleanProperty dealtWith = new SimpleBooleanProperty();
  private boolean restoring;
  private Consumer<List<T>> chosen = _ -> {};
  private final List<Cell> cells = new ArrayList<>();
  private final ListChangeListener<T> changed = _ -> redraw();

  /**
   * How lines stand under headings.
   *
   * @param key what tells a line from others, also once it was read anew
   * @param group the heading it stands under
   * @param heading the words of a heading
   */
  record Sorting<T, G>(
      Function<T, Object> key, Function<T, G> group, Function<G, String> heading) {}

  /**
   * A list of these rows.
   *
   * @param line draws one
   * @param headings changes when a heading says something else
   */
  GroupedList(
      String id,
      Paged<T> paged,
      Function<T, Node> line,
      Sorting<T, G> sorting,
      ObservableValue<?> headings,
      Node whenEmpty) {
    this.sorting = sorting;
    list = new PagedList<>(paged, _ -> new Region(), whenEmpty);
    list.setId(id);
    list.getStyleClass().add("task-list");
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(_ -> new Cell(paged, line));
    sticky.getStyleClass().addAll("group-title", "task-heading");
    sticky.setMouseTransparent(true);
    sticky.setMaxWidth(Double.MAX_VALUE);
    sticky.setMinHeight(HEADING);
    sticky.setMaxHeight(HEADING);
    StackPane.setAlignment(sticky, Pos.TOP_LEFT);
    getChildren().addAll(list, sticky);
    paged.rows().addListener(new WeakListChangeListener<>(changed));
    While.shown(this, headings, _ -> entitle());
    list.skinProperty().subscribe(this::follow);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<T>) _ -> selected(paged));
    While.shown(
        this,
        paged.replacing(),
        busy -> {
          if (!busy) restore();
        });
  }

  /** Tells what is chosen, whenever that changes; the one chosen last comes last. */
  void heed(Consumer<List<T>> chosen, BooleanProperty dealtWith) {
    this.chosen = chosen;
    this.dealtWith = dealtWith;
    restore();
  }

  /** Chooses the line of this key, now or once it is there. */
  void want(Object key) {
    awaited = key;
    restore();
  }

  private int at(Object key) {
    var rows = list.getItems();
    for (int i = 0; i < rows.size(); i++) if (key.equals(sorting.key.apply(rows.get(i)))) return i;
    return -1;
  }

  private void selected(Paged<T> paged) {
    if (paged.replacing().get() || restoring) return;
    tell();
  }

  private void tell() {
    var selection = list.getSelectionModel();
    var rows = new ArrayList<>(selection.getSelectedItems());
    rows.removeIf(Objects::isNull);
    var last = selection.getSelectedItem();
    if (last != null && rows.remove(last)) rows.add(last);
    ids = rows.stream().map(sorting.key).toList();
    place = selection.getSelectedIndex();
    first = selection.getSelectedIndices().stream().min(Integer::compare).orElse(place);
    chosen.accept(rows);
  }

  /** The same rows are chosen after the list was read anew, or what stands there now. */
  private void restore() {
    var rows = list.getItems();
    if (rows.isEmpty()) {
      if (!ids.isEmpty()) tell();
      return;
    }
    restoring = true;
    var selection = list.getSelectionModel();
    selection.clearSelection();
    // who works down the list goes on with what comes next, wherever the task before went
    List<Object> wanted = dealtWith.get() ? List.of() : ids;
    if (dealtWith.get()) place = first;
    int there = awaited == null ? -1 : at(awaited);
    if (there >= 0) {
      wanted = List.of();
      place = there;
      awaited = null;
      list.scrollTo(there);
    }
    dealtWith.set(false);
    for (int i = 0; i < rows.size(); i++)
      if (wanted.contains(sorting.key.apply(rows.get(i)))) selection.select(i);
    if (selection.isEmpty()) selection.select(Math.clamp(place, 0, rows.size() - 1));
    restoring = false;
    tell();
  }

  /** The list itself, to be selected in. */
  ListView<T> list() {
    return list;
  }

  /**
   * Draws the lines anew that stay where they are: what they say of the hour, or whether a heading
   * stands above them, may have changed. The list itself sees to those whose row has changed; its
   * own refreshing would make every line three times while a screen opens.
   */
  private void redraw() {
    cells.forEach(Cell::redraw);
    stick();
  }

  /** The headings say something else. */
  private void entitle() {
    cells.forEach(Cell::entitle);
    stick();
  }

  /** The scroll bar moves: another group may be on top. */
  private void follow() {
    if (list.lookup(".scroll-bar:vertical") instanceof ScrollBar bar)
      bar.valueProperty().subscribe(this::stick);
    list.needsLayoutProperty().subscribe(this::stick);
  }

  private void stick() {
    var rows = list.getItems();
    sticky.setVisible(!rows.isEmpty());
    if (rows.isEmpty()) return;
    int first = 0;
    if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
        && flow.getFirstVisibleCell() != null)
      first = Math.clamp(flow.getFirstVisibleCell().getIndex(), 0, rows.size() - 1);
    sticky.setText(sorting.heading.apply(sorting.group.apply(rows.get(first))));
  }

  private final class Cell extends ListCell<T> {
    private final Paged<T> paged;
    private final Function<T, Node> line;
    private @Nullable Label title;

    Cell(Paged<T> paged, Function<T, Node> line) {
      this.paged = paged;
      this.line = line;
      setPrefWidth(0);
      cells.add(this);
    }

    @Override
    protected void updateItem(T row, boolean empty) {
      super.updateItem(row, empty);
      title = null;
      setPrefHeight(empty ? NOTHING : USE_COMPUTED_SIZE);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      setGraphic(drawn(row));
      PagedList.reached(paged, getIndex());
    }

    void redraw() {
      var row = getItem();
      int at = getIndex();
      var rows = list.getItems();
      if (row == null || at < 0 || at >= rows.size() || !row.equals(rows.get(at))) return;
      title = null;
      setGraphic(drawn(row));
    }

    void entitle() {
      var row = getItem();
      if (title != null && row != null)
        title.setText(sorting.heading.apply(sorting.group.apply(row)));
    }

    private Node drawn(T row) {
      var node = line.apply(row);
      var group = sorting.group.apply(row);
      int at = getIndex();
      var rows = list.getItems();
      if (at > 0 && at <= rows.size() && sorting.group.apply(rows.get(at - 1)).equals(group))
        return node;
      var heading = new Label(sorting.heading.apply(group));
      heading.getStyleClass().addAll("group-title", "task-heading");
      heading.setMaxWidth(Double.MAX_VALUE);
      heading.setMinHeight(HEADING);
      heading.setMaxHeight(HEADING);
      title = heading;
      return new VBox(heading, node);
    }
  }
}
