package org.branchbook.ui.imports;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.imports.reading.Views;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/**
 * Which view of another system's database is to be read as a file. The workstation remembers where
 * it lies, and nothing keeps the password.
 */
final class ViewModel {
  private static final String PLACE = "imports.view.";

  /** Whether it is being asked for. */
  final BooleanProperty asked = new SimpleBooleanProperty();

  final StringProperty url = new SimpleStringProperty("");
  final StringProperty name = new SimpleStringProperty("");
  final StringProperty user = new SimpleStringProperty("");
  final StringProperty password = new SimpleStringProperty("");

  private final ReadOnlyObjectWrapper<@Nullable Text> wrongUrl = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Text> wrongName = new ReadOnlyObjectWrapper<>();
  private final ImportModel page;
  private final Views views;
  private final Remembered remembered;

  ViewModel(ImportModel page, Views views, Remembered remembered) {
    this.page = page;
    this.views = views;
    this.remembered = remembered;
    url.set(remembered.get(PLACE + "url").orElse(""));
    name.set(remembered.get(PLACE + "name").orElse(""));
    user.set(remembered.get(PLACE + "user").orElse(""));
  }

  /** What is wrong with the address; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Text> wrongUrl() {
    return wrongUrl.getReadOnlyProperty();
  }

  /** What is wrong with the name; null for nothing. */
  ReadOnlyObjectProperty<@Nullable Text> wrongName() {
    return wrongName.getReadOnlyProperty();
  }

  /** Takes the view as a file. */
  void read() {
    var where = url.get().strip();
    var view = name.get().strip();
    wrongUrl.set(views.readable(where) ? null : Text.of("imports.view.wrongUrl"));
    wrongName.set(view.isEmpty() ? Text.of("imports.view.noName") : null);
    if (wrongUrl.get() != null || wrongName.get() != null) return;
    remembered.put(PLACE + "url", where);
    remembered.put(PLACE + "name", view);
    remembered.put(PLACE + "user", user.get().strip());
    var file = views.called(where, view, user.get().strip(), password.get().toCharArray());
    password.set("");
    asked.set(false);
    page.choose(file);
  }
}
