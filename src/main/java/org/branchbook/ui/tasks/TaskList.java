package org.branchbook.ui.tasks;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
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
import org.branchbook.tasks.TaskFilter.Stretch;
import org.branchbook.tasks.TaskId;
import org.branchbook.tasks.TaskRow;
import org.branchbook.ui.kit.Paged;
import org.branchbook.ui.kit.PagedList;
import org.branchbook.ui.kit.While;

/**
 * Tasks under headings; the heading of what is on top stays in sight. A heading is part of the
 * first row of its group, so that arrows, Shift and Ctrl+A meet tasks only.
 */
final class TaskList extends StackPane {
  private static final double HEADING = 28;

  private final ListView<TaskRow> list;
  private final Label sticky = new Label();
  private final Supplier<Instant> now;
  private final Function<Stretch, String> heading;
  private List<TaskId> ids = List.of();
  private int place;
  private boolean restoring;
  private Consumer<List<TaskRow>> chosen = _ -> {};
  private final ListChangeListener<TaskRow> changed = _ -> refresh();

  /**
   * A list of these rows.
   *
   * @param line draws one
   * @param headings a group's heading; told anew by the observable
   */
  TaskList(
      String id,
      Paged<TaskRow> paged,
      Function<TaskRow, Node> line,
      Supplier<Instant> now,
      Function<Stretch, String> heading,
      ObservableValue<?> headings,
      Node whenEmpty) {
    this.now = now;
    this.heading = heading;
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
    While.shown(this, headings, _ -> refresh());
    list.skinProperty().subscribe(this::follow);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<TaskRow>) _ -> selected(paged));
    While.shown(
        this,
        paged.replacing(),
        busy -> {
          if (!busy) restore();
        });
  }

  /** Tells what is chosen, whenever that changes; the one chosen last comes last. */
  void heed(Consumer<List<TaskRow>> chosen) {
    this.chosen = chosen;
    restore();
  }

  private void selected(Paged<TaskRow> paged) {
    if (paged.replacing().get() || restoring) return;
    tell();
  }

  private void tell() {
    var selection = list.getSelectionModel();
    var rows = new ArrayList<>(selection.getSelectedItems());
    rows.removeIf(Objects::isNull);
    var last = selection.getSelectedItem();
    if (last != null && rows.remove(last)) rows.add(last);
    ids = rows.stream().map(TaskRow::id).toList();
    place = selection.getSelectedIndex();
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
    var wanted = ids;
    for (int i = 0; i < rows.size(); i++)
      if (wanted.contains(rows.get(i).id())) selection.select(i);
    if (selection.isEmpty()) selection.select(Math.clamp(place, 0, rows.size() - 1));
    restoring = false;
    tell();
  }

  /** The list itself, to be selected in. */
  ListView<TaskRow> list() {
    return list;
  }

  private void refresh() {
    list.refresh();
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
    sticky.setText(heading.apply(Group.of(rows.get(first), now.get())));
  }

  private final class Cell extends ListCell<TaskRow> {
    private final Paged<TaskRow> paged;
    private final Function<TaskRow, Node> line;

    Cell(Paged<TaskRow> paged, Function<TaskRow, Node> line) {
      this.paged = paged;
      this.line = line;
      setPrefWidth(0);
    }

    @Override
    protected void updateItem(TaskRow row, boolean empty) {
      super.updateItem(row, empty);
      if (empty || row == null) {
        setGraphic(null);
        return;
      }
      setGraphic(drawn(row));
      PagedList.reached(paged, getIndex());
    }

    private Node drawn(TaskRow row) {
      var node = line.apply(row);
      var group = Group.of(row, now.get());
      int at = getIndex();
      var rows = list.getItems();
      if (at > 0 && at <= rows.size() && Group.of(rows.get(at - 1), now.get()) == group)
        return node;
      var title = new Label(heading.apply(group));
      title.getStyleClass().addAll("group-title", "task-heading");
      title.setMaxWidth(Double.MAX_VALUE);
      title.setMinHeight(HEADING);
      title.setMaxHeight(HEADING);
      return new VBox(title, node);
    }
  }
}
