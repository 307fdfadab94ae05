package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.links.Link;
import org.branchbook.links.picture.Then;
import org.branchbook.ui.kit.Background;
import org.jspecify.annotations.Nullable;

/** What was changed of the links shown, read where the picture is compared with an earlier day. */
final class Pasts {
  /** What is known of it. */
  final ObjectProperty<Then> then = new SimpleObjectProperty<>(Then.AS_NOW);

  private final GraphModel model;
  private final Background latest;
  private Asked asked = new Asked(List.of(), null);

  /** Of which links and since when it was read last. */
  private record Asked(List<Link> links, @Nullable LocalDate since) {}

  Pasts(GraphModel model) {
    this.model = model;
    this.latest = Background.latest(model.around().background());
    model.scene.subscribe(_ -> read());
  }

  private void read() {
    var scene = model.scene.get();
    var since = scene.since();
    if (since == null) return;
    var now = new Asked(model.known.between(scene.spots().keySet(), null), since);
    if (now.equals(asked)) return;
    asked = now;
    var from = since.atStartOfDay(ZoneId.systemDefault()).toInstant();
    latest.run(
        () -> model.work().history().since(now.links(), from),
        past -> {
          var read = new Then(past);
          model.known.learn(read);
          if (model.scene.get().since() != null) model.redraw.refresh();
          then.set(read);
        },
        e -> model.around().notices().failed(e, Text.of("links.failed")));
  }
}
