package org.branchbook.ui.clients.form;

import javafx.scene.Parent;
import org.branchbook.base.Words;

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
  public Parent view(Words words, Runnable back, Runnable discard) {
    return new FormView(model, words, back, discard);
  }
}
