package org.branchbook.ui.duplicates;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.Parent;
import org.branchbook.base.Change;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Remembered;

/** The door to the queue of possible duplicates. */
public final class ReviewScreens {
  private final ReviewModel model;
  private final DuplicateSurroundings around;
  private final Remembered remembered;

  /**
   * The queue of somebody who is signed in.
   *
   * @param merge lays cards side by side to be merged
   */
  public ReviewScreens(
      ReviewWork work,
      Asker asker,
      DuplicateSurroundings around,
      Remembered remembered,
      Consumer<Collection<ClientId>> merge) {
    this.around = around;
    this.remembered = remembered;
    model = new ReviewModel(work, asker, around, merge);
  }

  /** The section in a language. */
  public Parent section(Words words) {
    model.show();
    var view = new ReviewView(model, around, remembered, words);
    view.getStylesheets()
        .add(
            Objects.requireNonNull(
                    ReviewScreens.class.getResource("/org/branchbook/css/duplicates.css"))
                .toExternalForm());
    return view;
  }

  /** How many questions wait, up to a hundred. */
  public ReadOnlyIntegerProperty waiting() {
    return model.waiting();
  }

  /** Counts anew how many wait. */
  public void count() {
    model.count();
  }

  /** Cards or questions were changed, by whomever. */
  public void changed(List<Change> changes) {
    model.reload();
  }
}
