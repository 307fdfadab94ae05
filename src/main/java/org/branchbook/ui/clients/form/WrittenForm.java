package org.branchbook.ui.clients.form;

import javafx.scene.Parent;
import org.branchbook.base.Words;
import org.branchbook.links.LinkRole;
import org.jspecify.annotations.Nullable;

/** A form over its model. */
record WrittenForm(FormModel model) implements Form {
  @Override
  public boolean edited() {
    return model.edited();
  }

  @Override
  public void calledFrom(String number) {
    model.calledFrom(number);
  }

  @Override
  public void beside(Beside whom, @Nullable LinkRole as) {
    model.beside(whom, as);
  }

  @Override
  public @Nullable Beside linkedWith() {
    return model.linkedWith();
  }

  @Override
  public Parent view(Words words, Runnable back, Runnable discard) {
    return new FormView(model, words, back, discard);
  }
}
