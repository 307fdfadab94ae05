package org.branchbook.ui.kit;

import java.io.File;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.input.Clipboard;

/** What another program put into the clipboard. */
public final class Pasted {
  private Pasted() {}

  /** The path of the file that was copied, or whose path was; empty where neither is there. */
  public static Optional<String> file() {
    var copied = Clipboard.getSystemClipboard();
    var text = Objects.requireNonNullElse(copied.getString(), "").strip().replace("\"", "");
    var file = copied.hasFiles() ? copied.getFiles().getFirst() : new File(text);
    return file.isFile() ? Optional.of(file.getPath()) : Optional.empty();
  }
}
