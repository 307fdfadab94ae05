package org.branchbook.ui.playbooks;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.Run;
import org.branchbook.playbooks.acts.LeavePlaybook;
import org.branchbook.playbooks.acts.Left;
import org.branchbook.staff.Asker;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** Where a client is in which playbooks. */
final class StripModel {
  private static final int MOST = 12;

  final ClientId client;
  final ObservableList<Led> led = FXCollections.observableArrayList();

  /** Which of them is being left; null for none. */
  final ObjectProperty<@Nullable Led> leaving = new SimpleObjectProperty<>();

  final StringProperty why = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Text> problem = new SimpleObjectProperty<>();
  private final PlaybookWork work;
  private final Asker asker;
  private final PlaybookSurroundings around;
  private final Background reading;

  StripModel(ClientId client, PlaybookWork work, Asker asker, PlaybookSurroundings around) {
    this.client = client;
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.reading = Background.latest(around.background());
  }

  LocalDate today() {
    return LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
  }

  void read() {
    reading.run(
        () -> {
          var open = work.runs().ofClient(client, MOST).stream().filter(Run::open).toList();
          return open.isEmpty() ? List.<Led>of() : Led.of(open, work.library().shelf());
        },
        now -> {
          if (!now.equals(led)) led.setAll(now);
        },
        e -> around.notices().failed(e, Text.of("playbooks.failed")));
  }

  boolean mayLeave(Led one) {
    return LeavePlaybook.may(asker, one.run());
  }

  /** Asks why it is left. */
  void leave(Led one) {
    why.set("");
    problem.set(null);
    leaving.set(one);
  }

  void stay() {
    leaving.set(null);
  }

  /** Leaves it for the reason that was written. */
  void left() {
    var one = leaving.get();
    if (one == null) return;
    var run = one.run();
    var reason = why.get();
    around
        .background()
        .run(
            () -> work.leave().run(asker, run.id(), run.version(), reason),
            outcome -> {
              switch (outcome) {
                case Left.Done() -> {
                  leaving.set(null);
                  around.notices().did(Text.of("playbooks.said.left"));
                  around.changed().run();
                  read();
                }
                case Left.Stale() -> {
                  leaving.set(null);
                  around.notices().warn(Text.of("playbooks.stale"));
                  read();
                }
                case Left.Refused(var refused) -> problem.set(refused);
              }
            },
            e -> around.notices().failed(e, Text.of("playbooks.failed")));
  }
}
