package org.branchbook.ui.kit.columns;

import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Parts;
import org.branchbook.ui.kit.While;

/** Asks under what name a mapping of columns is to be kept as a profile. */
public final class KeepProfile extends HBox {
  private static final int COLUMNS = 15;

  /** {@code keep} is told the name. */
  public KeepProfile(Consumer<String> keep, Words words) {
    super(8);
    setAlignment(Pos.CENTER_LEFT);
    var name = new TextField();
    name.setId("profile-name");
    name.setPromptText(words.say("imports.screen.profileName"));
    name.setAccessibleText(words.say("imports.screen.profileName"));
    name.setPrefColumnCount(COLUMNS);
    var button =
        Parts.button(
            "keep-profile", words.say("imports.screen.keep"), () -> keep.accept(name.getText()));
    // Enter keeps it, and does nothing else of what the screen does at Enter
    name.setOnAction(_ -> keep.accept(name.getText()));
    While.shown(name, name.textProperty(), text -> button.setDisable(text.isBlank()));
    getChildren().addAll(name, button);
  }
}
