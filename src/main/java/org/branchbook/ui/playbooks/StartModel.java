package org.branchbook.ui.playbooks;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.Edition;
import org.branchbook.playbooks.acts.Begun;
import org.branchbook.staff.Asker;
import org.jspecify.annotations.Nullable;

/** The playbooks of which one may be started with a client. */
final class StartModel {
  final ObservableList<Edition> all = FXCollections.observableArrayList();
  final ObjectProperty<@Nullable ClientId> client = new SimpleObjectProperty<>();
  private final PlaybookWork work;
  private final Asker asker;
  private final PlaybookSurroundings around;
  private boolean starting;

  StartModel(PlaybookWork work, Asker asker, PlaybookSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
  }

  /** Prepares the list for a client. */
  void begin(ClientId about) {
    client.set(about);
    around
        .background()
        .run(
            () -> {
              var shelf = work.library().shelf();
              return shelf.playbooks().stream().flatMap(p -> shelf.inForce(p).stream()).toList();
            },
            all::setAll,
            e -> around.notices().failed(e, Text.of("playbooks.failed")));
  }

  /** What he is called. */
  String name() {
    var about = client.get();
    return about == null ? "" : around.name().apply(about);
  }

  void start(Edition edition) {
    var about = client.get();
    if (about == null || starting) return;
    starting = true;
    around
        .background()
        .run(
            () -> work.start().run(asker, about, edition.playbook()),
            begun -> {
              starting = false;
              said(begun);
            },
            e -> {
              starting = false;
              around.notices().failed(e, Text.of("playbooks.failed"));
            });
  }

  private void said(Begun begun) {
    switch (begun) {
      case Begun.Done _ -> {
        around.notices().did(Text.of("playbooks.said.started"));
        around.close().run();
        around.changed().run();
      }
      case Begun.There() -> around.notices().warn(Text.of("playbooks.there"));
      case Begun.Not(var why) -> around.notices().warn(why);
      case Begun.Refused(var why) -> around.notices().warn(why);
      case Begun.Gone() -> around.notices().warn(Text.of("playbooks.stale"));
    }
  }
}
