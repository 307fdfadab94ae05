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

  /** Which has the keyboard, or is asked to take it; null for none. */
  final ObjectProperty<@Nullable AdviceId> chosen = new SimpleObjectProperty<>();

  /** What was refused since the client has it elsewhere, until the bank is told; null for none. */
  final ObjectProperty<@Nullable Advice> elsewhere = new SimpleObjectProperty<>();

  final StringProperty bank = new SimpleStringProperty("");

  /** Why something can't be done now; null where nothing hinders. */
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();

  /** Why the client should hear no offer now; null where he may. */
  final ObjectProperty<@Nullable Text> notNow = new SimpleObjectProperty<>();

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

  private record Seen(List<Advice> advice, boolean worth, @Nullable Text notNow) {}

  void read() {
    reading.run(
        () -> {
          var seen = work.of().seen(asker, work.of().run(asker, client));
          boolean offers = mayAnswer() && seen.stream().anyMatch(a -> a.piece().sale());
          return new Seen(
              seen,
              work.of().tellsWorth(asker, client),
              offers ? work.answer().notNow(asker, client).orElse(null) : null);
        },
        now -> {
          worth = now.worth();
          notNow.set(now.notNow());
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

  /** Refuses it for this reason, at once; where he has it elsewhere, the bank is asked for then. */
  void refuse(Advice one, Refusal why) {
    problem.set(null);
    around
        .background()
        .run(
            () -> work.answer().refuse(asker, client, one.id(), why),
            outcome -> {
              answered(outcome);
              if (why == Refusal.ELSEWHERE && outcome instanceof Answered.Done(var now)) {
                bank.set("");
                elsewhere.set(now);
              }
            },
            e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  /** Keeps the bank where he has it; nothing where none was told. */
  void tellBank() {
    var refused = elsewhere.get();
    var where = bank.get();
    elsewhere.set(null);
    if (refused == null || where.isBlank()) return;
    around
        .background()
        .run(
            () -> work.answer().elsewhere(asker, refused, where),
            this::answered,
            e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  private void answered(Answered outcome) {
    switch (outcome) {
      case Answered.Begun(var now, var by) -> around.begin().accept(now, by);
      case Answered.Done(var now) -> {
        var no = now.course().no();
        if (no != null)
          around
              .notices()
              .did(
                  Text.of("advice.hidden", no.until()),
                  around.background(),
                  () -> work.answer().again(asker, now),
                  this::takenBack);
        read();
      }
      case Answered.Unwelcome(var why) -> problem.set(why);
      case Answered.Refused(var why) -> problem.set(why);
      case Answered.Gone() -> {
        around.notices().warn(Text.of("advice.stale"));
        read();
      }
    }
  }

  /** Where he has it is no longer asked for. */
  private void takenBack() {
    elsewhere.set(null);
    read();
  }
}
