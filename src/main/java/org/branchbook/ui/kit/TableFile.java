package org.branchbook.ui.kit;

import java.io.File;
import java.util.Optional;
import javafx.scene.Node;
import javafx.stage.FileChooser;

/** Asks for a file with a table. */
public final class TableFile {
  private TableFile() {}

  /**
   * Asks in the system's own window.
   *
   * @param kind what such files are called
   * @return its path; empty where none was chosen
   */
  public static Optional<String> choose(Node over, String title, String kind) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(kind, "*.csv", "*.txt", "*.tsv", "*.xlsx"));
    return Optional.ofNullable(chooser.showOpenDialog(over.getScene().getWindow()))
        .map(File::getPath);
  }
}
