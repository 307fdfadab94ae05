package org.branchbook.ui.shell.palette;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Background;

/** Finds clients, sections and commands in one ranked list while somebody types. */
public final class Palette {
  /**
   * A section or command, known beforehand.
   *
   * @param key of the text that names it
   * @param keys its shortcut as printed on the keyboard, "" for none
   */
  public record Known(String key, String icon, String keys, Runnable run) {}

  /** The search field, what drops down from it, and what brings that and takes it away again. */
  public record Results(TextField field, Node popup, Runnable open, Runnable close) {}

  private final PaletteModel model;

  /** Searches these; {@code clients} runs away from the screen's thread. */
  public Palette(
      Background background, Function<String, List<Hit>> clients, Supplier<List<Known>> known) {
    model = new PaletteModel(background, clients, known);
  }

  /** The nodes in a language. */
  public Results results(Words words) {
    var view = new PaletteView(model, words);
    return new Results(view.field(), view, view::open, model::close);
  }
}
