package org.branchbook.ui.kit;

import java.util.List;
import javafx.scene.layout.VBox;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.imports.reading.RowProblem;

/** The first rows of a file that would be rejected, each with its reason; gone where none is. */
public final class RejectedRows extends VBox {
  private static final int TOLD = 3;

  private final Words words;

  /** Reasons in these words. */
  public RejectedRows(String id, Words words) {
    super(2);
    this.words = words;
    setId(id);
    managedProperty().bind(visibleProperty());
    show(List.of());
  }

  /** Shows the first of these. */
  public void show(List<RowProblem> rejected) {
    getChildren().setAll(rejected.stream().limit(TOLD).map(this::told).map(Parts::note).toList());
    setVisible(!rejected.isEmpty());
  }

  private String told(RowProblem one) {
    return words.say("kit.rejected.row", one.row().number(), Text.asWritten(one.said(words)));
  }
}
