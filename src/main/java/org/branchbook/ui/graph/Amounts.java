package org.branchbook.ui.graph;

import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.links.picture.Held;
import org.branchbook.links.scenes.SizedBy;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;

/** What those shown hold with the bank, read where their size is to tell it. */
final class Amounts {
  final ObjectProperty<Held> held = new SimpleObjectProperty<>(Held.NOTHING);

  private final GraphModel model;
  private final Background latest;
  private Set<ClientId> asked = Set.of();

  Amounts(GraphModel model) {
    this.model = model;
    this.latest = Background.latest(model.around().background());
    model.scene.subscribe(_ -> read());
  }

  /** Whether the asker may know what clients hold. */
  boolean may() {
    return model.asker().may(Privilege.HOLDING_READ);
  }

  private void read() {
    var scene = model.scene.get();
    var now = scene.spots().keySet();
    if (scene.view().sizes() != SizedBy.HOLDINGS || now.equals(asked) || !may()) return;
    asked = now;
    var scope = model.asker().scope(Privilege.HOLDING_READ);
    latest.run(
        () -> model.work().neighbourhoods().held(now, scope),
        held::set,
        e -> model.around().notices().failed(e, Text.of("links.failed")));
  }
}
