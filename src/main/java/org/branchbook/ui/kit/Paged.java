package org.branchbook.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Page;
import org.jspecify.annotations.Nullable;

/** A list that is read page by page while it is scrolled: the part of it that a model holds. */
public final class Paged<T> {
  /** Reads a page; it runs away from the screen's thread, so it holds copies of all it needs. */
  public interface Source<T> {
    /** The page after a mark. */
    Page<T> read(Optional<Page.Mark> after, int size);
  }

  private final ObservableList<T> rows = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper loading = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper replacing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Throwable> failure = new ReadOnlyObjectWrapper<>();
  private final @Nullable Function<T, Object> identity;
  private final Background latest;
  private final int size;
  private @Nullable Source<T> source;
  private Optional<Page.Mark> next = Optional.empty();

  /** A list that reads so many rows at a time. */
  public Paged(Background background, int size) {
    this.latest = Background.latest(background);
    this.size = size;
    this.identity = null;
  }

  /**
   * The same where a row is known again by something of it, its number mostly, when it was read
   * anew.
   */
  public Paged(Background background, int size, Function<T, Object> identity) {
    this.latest = Background.latest(background);
    this.size = size;
    this.identity = identity;
  }

  /** What a row is known again by; null where that isn't known. */
  @Nullable Function<T, Object> identity() {
    return identity;
  }

  /** What has been read so far. */
  public ObservableList<T> rows() {
    return rows;
  }

  /** Whether a page is being read. */
  public ReadOnlyBooleanProperty loading() {
    return loading.getReadOnlyProperty();
  }

  /** Whether the end of the list has been read. */
  public ReadOnlyBooleanProperty complete() {
    return complete.getReadOnlyProperty();
  }

  /**
   * Whether the rows are just being put in the place of the old ones: what is selected then says
   * nothing of what somebody chose.
   */
  public ReadOnlyBooleanProperty replacing() {
    return replacing.getReadOnlyProperty();
  }

  /** Why the last page could not be read, null where it could. */
  public ReadOnlyObjectProperty<@Nullable Throwable> failure() {
    return failure.getReadOnlyProperty();
  }

  /** Begins a list anew; the old rows stay until the first page is there, so nothing flickers. */
  public void show(Source<T> source) {
    this.source = source;
    read(source, Optional.empty(), size);
  }

  /** Reads again as much as has been read: after something changed. */
  public void reload() {
    if (source != null) read(source, Optional.empty(), Math.max(size, rows.size()));
  }

  /** Reads the next page, if there is one and none is being read. */
  public void more() {
    if (source != null && next.isPresent() && !loading.get()) read(source, next, size);
  }

  /** Touches only the rows that differ: what is selected and where it is scrolled to stay. */
  private void replace(List<T> now) {
    int common = Math.min(rows.size(), now.size());
    int head = 0;
    while (head < common && Objects.equals(rows.get(head), now.get(head))) head++;
    int tail = 0;
    while (tail < common - head
        && Objects.equals(rows.get(rows.size() - 1 - tail), now.get(now.size() - 1 - tail))) tail++;
    if (head == rows.size() && head == now.size()) return;
    replacing.set(true);
    if (head == 0 && tail == 0) rows.setAll(now);
    else {
      rows.remove(head, rows.size() - tail);
      rows.addAll(head, now.subList(head, now.size() - tail));
    }
    replacing.set(false);
  }

  private void read(Source<T> from, Optional<Page.Mark> after, int size) {
    loading.set(true);
    latest.run(
        () -> from.read(after, size),
        page -> {
          loading.set(false);
          failure.set(null);
          next = page.next();
          complete.set(next.isEmpty());
          if (after.isPresent()) rows.addAll(page.rows());
          else replace(page.rows());
          // a page that ended before it was full: looking for words stops now and then
          if (page.rows().size() < size) more();
        },
        e -> {
          loading.set(false);
          failure.set(e);
        });
  }
}
