package org.branchbook.ui.kit.columns;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.imports.Profiles;
import org.branchbook.imports.Profiles.Kept;
import org.branchbook.imports.profile.FileShape;
import org.branchbook.imports.profile.Profile;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Notices;
import org.jspecify.annotations.Nullable;

/** The profiles that fit a file, the one by which it is read, and how another is kept. */
public final class FileProfiles {
  /** Those that fit, to choose from. */
  public final ObservableList<Profile> fitting = FXCollections.observableArrayList();

  private final ReadOnlyObjectWrapper<@Nullable Profile> used = new ReadOnlyObjectWrapper<>();
  private final Profiles profiles;
  private final Asker asker;
  private final Background background;
  private final Notices notices;

  public FileProfiles(Profiles profiles, Asker asker, Background background, Notices notices) {
    this.profiles = profiles;
    this.asker = asker;
    this.background = background;
    this.notices = notices;
  }

  /** The one by which the file is read; null where its columns are mapped by hand. */
  public ReadOnlyObjectProperty<@Nullable Profile> used() {
    return used.getReadOnlyProperty();
  }

  /** Reads the file by a profile, or by its columns for null. */
  public void use(@Nullable Profile other) {
    used.set(other);
  }

  /** What the columns become by the one that is used; empty for none. */
  public Optional<FileShape> shape(FileColumns columns) {
    return Optional.ofNullable(used.get())
        .flatMap(p -> p.fitting(columns.header(), columns.kind.get()));
  }

  /** A name for a profile, of what was typed; empty where that is none. */
  public static Optional<String> named(String typed) {
    return Optional.of(typed.replace(":", "").strip()).filter(name -> !name.isEmpty());
  }

  /** Those of another file; the one that was used stays where it fits that too. */
  public void show(List<Profile> other) {
    fitting.setAll(other);
    var before = used.get();
    if (before != null && !other.contains(before)) used.set(null);
  }

  /**
   * Keeps a profile, by which the file is then read.
   *
   * @param kept is told the profile that was used before, once it is kept; null for none
   * @param wrong is told why it is not kept
   */
  public void keep(Profile profile, Consumer<@Nullable Profile> kept, Consumer<Text> wrong) {
    background.run(
        () -> profiles.save(asker, profile),
        done -> {
          switch (done) {
            case Kept.Done() -> {
              fitting.removeIf(p -> p.name().equals(profile.name()));
              fitting.add(profile);
              var before = used.get();
              used.set(profile);
              kept.accept(before);
              notices.did(Text.of("imports.screen.kept", Text.asWritten(profile.name())));
            }
            case Kept.Refused(var missing) -> wrong.accept(missing.refused());
          }
        },
        notices::failed);
  }
}
