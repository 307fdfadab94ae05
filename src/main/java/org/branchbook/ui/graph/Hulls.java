package org.branchbook.ui.graph;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.links.picture.GroupsShown.Group;
import org.branchbook.ui.kit.Background;

/** The groups of connected clients among those shown, read anew when others are. */
final class Hulls {
  final ObjectProperty<List<Group>> groups = new SimpleObjectProperty<>(List.of());

  private final GraphModel model;
  private final Background latest;
  private Asked asked = new Asked(Set.of(), LocalDate.EPOCH);

  /** Of whom and as of when they were read last. */
  private record Asked(Set<ClientId> clients, LocalDate day) {}

  Hulls(GraphModel model) {
    this.model = model;
    this.latest = Background.latest(model.around().background());
    model.scene.subscribe(_ -> read(false));
  }

  /** Reads them, anyway or where something is different. */
  void read(boolean anyway) {
    var scene = model.scene.get();
    var now =
        new Asked(scene.spots().keySet(), Objects.requireNonNullElseGet(scene.day(), model::today));
    if (!scene.view().hulls() || now.equals(asked) && !anyway) return;
    asked = now;
    if (now.clients().isEmpty()) {
      groups.set(List.of());
      return;
    }
    latest.run(
        () -> model.work().groups().apply(now.clients(), now.day()),
        groups::set,
        e -> model.around().notices().failed(e, Text.of("links.failed")));
  }

  /** Draws the group of one of these clients as one: the largest that isn't yet. */
  void fold(Collection<ClientId> some) {
    var drawn = model.scene.get().drawnAlone();
    for (var group : groups.get()) {
      var members = new LinkedHashSet<>(group.members());
      if (members.stream().noneMatch(some::contains)) continue;
      members.retainAll(drawn);
      if (members.size() > 1) {
        model.fold(members, true);
        return;
      }
    }
    model.said.set(Text.of("graph.hull.none"));
  }
}
