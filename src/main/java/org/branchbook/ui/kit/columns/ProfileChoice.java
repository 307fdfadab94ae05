package org.branchbook.ui.kit.columns;

import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import org.branchbook.base.Words;
import org.branchbook.imports.profile.Profile;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.TextCell;
import org.branchbook.ui.kit.While;
import org.jspecify.annotations.Nullable;

/** A choice of the profile by which a file is read, or of its columns. */
public final class ProfileChoice extends ComboBox<@Nullable Profile> {
  private static final double WIDTH = 190;

  /** Of a file's profiles; {@code use} is told another choice. */
  public ProfileChoice(FileProfiles profiles, Consumer<@Nullable Profile> use, Words words) {
    setId("profile");
    Function<@Nullable Profile, String> name =
        p -> p == null ? words.say("imports.screen.byColumns") : p.name();
    setButtonCell(new TextCell<>(name));
    setCellFactory(_ -> new TextCell<>(name));
    Runnable fill =
        () -> {
          var all = new ArrayList<@Nullable Profile>();
          all.add(null);
          all.addAll(profiles.fitting);
          getItems().setAll(all);
          setValue(profiles.used().get());
        };
    fill.run();
    profiles.fitting.subscribe(fill);
    While.shown(this, profiles.used(), this::setValue);
    setOnAction(_ -> use.accept(getValue()));
  }

  /** With its name. */
  public Field field(Words words) {
    return new Field(words.say("imports.screen.profile"), this).width(WIDTH);
  }
}
