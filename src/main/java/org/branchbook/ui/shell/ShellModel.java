package org.branchbook.ui.shell;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.branchbook.ui.kit.Remembered;
import org.jspecify.annotations.Nullable;

/** Where in the window the user is: the section, and what has slid over it. */
final class ShellModel {
  private static final String KEPT = "shell.section";

  private final List<Screen> sections;
  private final Remembered remembered;
  private final ReadOnlyObjectWrapper<Screen> section;
  private final ReadOnlyObjectWrapper<@Nullable Panel> panel = new ReadOnlyObjectWrapper<>();

  ShellModel(List<Screen> sections, Remembered remembered) {
    this.sections = List.copyOf(sections);
    this.remembered = remembered;
    var first = remembered.get(KEPT).flatMap(this::find).orElse(this.sections.getFirst());
    section = new ReadOnlyObjectWrapper<>(first);
  }

  List<Screen> sections() {
    return sections;
  }

  ReadOnlyObjectProperty<Screen> section() {
    return section.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Panel> panel() {
    return panel.getReadOnlyProperty();
  }

  /** Goes to the section; one that the user does not have is passed over. */
  void show(String key) {
    find(key)
        .ifPresent(
            screen -> {
              section.set(screen);
              remembered.put(KEPT, key);
            });
  }

  /** Goes to the section at this place of the rail, from 1; there may be fewer. */
  void show(int place) {
    if (place <= sections.size()) show(sections.get(place - 1).key());
  }

  /** Opens the panel in the place of any other. */
  void open(Panel next) {
    panel.set(next);
  }

  /** Opens the panel, or closes it where it is open. */
  void toggle(Panel next) {
    var now = panel.get();
    if (now != null && Objects.equals(now.key(), next.key())) close();
    else open(next);
  }

  /** Closes whatever panel is open. */
  void close() {
    panel.set(null);
  }

  private Optional<Screen> find(String key) {
    return sections.stream().filter(s -> s.key().equals(key)).findFirst();
  }
}
