package org.branchbook.ui.contacts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.contacts.NextSteps;
import org.branchbook.ui.contacts.Asking.Question;
import org.branchbook.ui.contacts.ContactPanelModel.Doing;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** What is asked with the contact that does a task, and what was answered. */
final class AskedModel {
  /** The number of the answer, from 0; null for none yet. */
  final ObjectProperty<@Nullable Integer> answer = new SimpleObjectProperty<>();

  private final ReadOnlyObjectWrapper<@Nullable Question> question = new ReadOnlyObjectWrapper<>();
  private final Asking asking;
  private final Background latest;

  AskedModel(Asking asking, Background background) {
    this.asking = asking;
    this.latest = Background.latest(background);
  }

  /** Null where nothing is asked. */
  ReadOnlyObjectProperty<@Nullable Question> question() {
    return question.getReadOnlyProperty();
  }

  /** Reads what is asked with the doing of a task, or of none. */
  void of(@Nullable Doing doing) {
    question.set(null);
    answer.set(null);
    if (doing == null) return;
    var task = doing.task().task();
    // without its question the contact is still saved, or says itself what is lacking
    latest.run(
        () -> asking.of(task), found -> question.set(found.orElse(null)), Background::unforeseen);
  }

  /** The doing of the task with what was answered; {@code text} is what the contact says. */
  NextSteps.Does with(NextSteps.Does task, String text) {
    var asked = question.get();
    var number = answer.get();
    return asked == null || number == null ? task : task.telling(asked.told().apply(number, text));
  }
}
