package org.branchbook.ui.kit;

import java.util.Optional;
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
  private final Background latest;
  private final int size;
  private @Nullable Source<T> source;
  private Optional<Page.Mark> next = Optional.empty();

  /** A list that reads so many rows at a time. */
  public Paged(Background background, int size) {
    this.latest = Background.latest(background);
    this.size = size;
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
          else {
            replacing.set(true);
            rows.setAll(page.rows());
            replacing.set(false);
          }
        },
        e -> {
          loading.set(false);
          failure.set(e);
        });
  }
}
