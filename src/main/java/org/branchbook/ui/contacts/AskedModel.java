package org.branchbook.ui.contacts;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.NextSteps;
import org.branchbook.ui.contacts.Asking.Question;
import org.branchbook.ui.contacts.ContactPanelModel.Doing;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** What is asked with the contact that does a task, and what was answered. */
final class AskedModel {
  /** A question and its answer. */
  static final class Asked {
    final Question question;

    /** The number of the answer, from 0; null for none yet. */
    final ObjectProperty<@Nullable Integer> answer = new SimpleObjectProperty<>();

    private @Nullable Integer proposed;

    private Asked(Question question) {
      this.question = question;
    }

    /** Answers as the contact's result suggests, unless somebody has answered otherwise. */
    private void propose(Contact.Result result) {
      var own = answer.get();
      if (own != null && !own.equals(proposed)) return;
      proposed = question.proposed().apply(result);
      answer.set(proposed);
    }
  }

  private final ReadOnlyObjectWrapper<List<Asked>> questions =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Asking asking;
  private final ObservableValue<Contact.Result> result;
  private final Background latest;

  AskedModel(Asking asking, ObservableValue<Contact.Result> result, Background background) {
    this.asking = asking;
    this.result = result;
    this.latest = Background.latest(background);
    result.subscribe((_, now) -> questions.get().forEach(asked -> asked.propose(now)));
  }

  /** None where nothing is asked. */
  ReadOnlyObjectProperty<List<Asked>> questions() {
    return questions.getReadOnlyProperty();
  }

  /** Reads what is asked with the doing of a task, or of none. */
  void of(@Nullable Doing doing) {
    questions.set(List.of());
    if (doing == null) return;
    var task = doing.task().task();
    // without its question the contact is still saved, or says itself what is lacking
    latest.run(
        () -> asking.of(task),
        found -> {
          var all = found.stream().map(Asked::new).toList();
          all.forEach(asked -> asked.propose(result.getValue()));
          questions.set(all);
        },
        Background::unforeseen);
  }

  /** The doing of the task with what was answered; {@code text} is what the contact says. */
  NextSteps.Does with(NextSteps.Does task, String text) {
    var told = task.along();
    for (var asked : questions.get()) {
      var number = asked.answer.get();
      if (number != null) told = told.and(asked.question.told().apply(number, text));
    }
    return task.telling(told);
  }
}
