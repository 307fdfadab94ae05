package org.branchbook.ui.advice;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.AdviceId;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.playbooks.advice.acts.Answered;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** A client's advice, the best first. */
final class StripModel {
  final ClientId client;
  final ObservableList<Advice> advice = FXCollections.observableArrayList();

  /** Whether all of it is shown, or the best alone. */
  final BooleanProperty all = new SimpleBooleanProperty();

  /** Of which the reasons are shown; null for none. */
  final ObjectProperty<@Nullable AdviceId> explained = new SimpleObjectProperty<>();

  /** Which is being refused; null for none. */
  final ObjectProperty<@Nullable AdviceId> refusing = new SimpleObjectProperty<>();

  /** Why it is refused, once that is said and the bank is asked for; null before. */
  final ObjectProperty<@Nullable Refusal> reason = new SimpleObjectProperty<>();

  final StringProperty bank = new SimpleStringProperty("");

  /** Why something can't be done now; null where nothing hinders. */
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  private final AdviceWork work;
  private final Asker asker;
  private final AdviceSurroundings around;
  private final Background reading;
  private boolean worth;

  StripModel(ClientId client, AdviceWork work, Asker asker, AdviceSurroundings around) {
    this.client = client;
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.reading = Background.latest(around.background());
  }

  boolean mayAnswer() {
    return asker.may(Privilege.CONTACT_CREATE);
  }

  /** Whether the reasons say what it is worth. */
  boolean tellsWorth() {
    return worth;
  }

  private record Seen(List<Advice> advice, boolean worth) {}

  void read() {
    reading.run(
        () ->
            new Seen(
                work.of().seen(asker, work.of().run(asker, client)),
                work.of().tellsWorth(asker, client)),
        now -> {
          worth = now.worth();
          if (!now.advice().equals(advice)) advice.setAll(now.advice());
        },
        e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  /** The best; empty where there is none. */
  Optional<Advice> best() {
    return advice.stream().findFirst();
  }

  /** Shows why, or no longer. */
  void why(Advice one) {
    explained.set(one.id().equals(explained.get()) ? null : one.id());
  }

  /** Begins to do it, where the client hasn't heard enough. */
  void take(Advice one) {
    problem.set(null);
    around
        .background()
        .run(
            () -> work.answer().take(asker, client, one.id()),
            this::answered,
            e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  /** Asks why not. */
  void refuse(Advice one) {
    bank.set("");
    reason.set(null);
    problem.set(null);
    refusing.set(one.id());
  }

  void keep() {
    refusing.set(null);
    reason.set(null);
  }

  /** Says why not; where he has it elsewhere, the bank is asked for first. */
  void because(Refusal why) {
    if (why == Refusal.ELSEWHERE && reason.get() == null) {
      reason.set(why);
      return;
    }
    var id = refusing.get();
    if (id == null) return;
    var where = why == Refusal.ELSEWHERE ? bank.get() : "";
    around
        .background()
        .run(
            () -> work.answer().refuse(asker, client, id, why, where),
            this::answered,
            e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  private void answered(Answered outcome) {
    switch (outcome) {
      case Answered.Begun(var now, var by) -> around.begin().accept(now, by);
      case Answered.Done(var now) -> {
        keep();
        var no = now.course().no();
        if (no != null)
          around
              .notices()
              .did(
                  Text.of("advice.hidden", no.until()),
                  around.background(),
                  () -> work.answer().again(asker, now),
                  this::read);
        read();
      }
      case Answered.Unwelcome(var why) -> problem.set(why);
      case Answered.Refused(var why) -> problem.set(why);
      case Answered.Gone() -> {
        keep();
        around.notices().warn(Text.of("advice.stale"));
        read();
      }
    }
  }
}
