package org.branchbook.ui.graph;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.links.picture.GroupsShown.Group;
import org.branchbook.ui.graph.drawing.Blobs;
import org.branchbook.ui.graph.drawing.Look;
import org.branchbook.ui.graph.scene.Focus;
import org.branchbook.ui.graph.scene.Shown;
import org.branchbook.ui.graph.scene.Sizes;
import org.jspecify.annotations.Nullable;

/** How the parts of a picture are shown at the moment, out of what its model says. */
final class Looks {
  private final GraphModel model;
  private final Words words;

  /** The hulls as they were found last, and of what. */
  private List<Look.Hull> hulls = List.of();

  private @Nullable Shown hullsOf;
  private @Nullable List<Group> hullGroups;

  Looks(GraphModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  /** How a picture is shown at the moment, its clients standing so far apart. */
  Look of(Shown shown, float room, boolean focused) {
    int many = shown.size();
    var scene = model.scene.get();
    var day = scene.day();
    var chosen = new BitSet(many);
    var found = new BitSet(many);
    var pinned = new BitSet(many);
    var off = new BitSet();
    var way = new BitSet();
    var wanted = new HashSet<>(model.found());
    int here = -1;
    for (int i = 0; i < many; i++) {
      var client = shown.clients().get(i).client();
      if (model.chosen.get().contains(client)) chosen.set(i);
      if (wanted.contains(client)) found.set(i);
      if (scene.pinned().contains(client)) pinned.set(i);
      if (focused && client.equals(model.here.get())) here = i;
    }
    var on = new HashSet<>(model.questions.way.get());
    var looked = model.link.at.get();
    if (looked != null) on.add(looked);
    for (int k = 0; k < shown.links().size(); k++) {
      if (shown.off(k, scene.off())) off.set(k);
      if (on.contains(shown.links().get(k))) way.set(k);
    }
    return new Look(
        Sizes.of(shown, scene, model.amounts.held.get()),
        room,
        chosen,
        Focus.dim(shown, chosen, found, way, off),
        found,
        pinned,
        off,
        way,
        day == null ? model.today() : day,
        here,
        scene.view().hulls() ? hulls(shown) : List.of(),
        scene.since() != null);
  }

  /** The places of each group's members; those drawn as one with others are no group any more. */
  private List<Look.Hull> hulls(Shown shown) {
    var groups = model.hulls.groups.get();
    if (hullsOf == shown && hullGroups == groups) return hulls;
    hullsOf = shown;
    hullGroups = groups;
    return hulls = hulls(shown, groups);
  }

  private List<Look.Hull> hulls(Shown shown, List<Group> groups) {
    var at = new HashMap<ClientId, Integer>();
    for (int i = 0; i < shown.size(); i++) at.put(shown.clients().get(i).client(), i);
    var linked = new HashSet<Long>();
    for (int k = 0; k < shown.from().length; k++)
      linked.add(Shown.pair(shown.from()[k], shown.to()[k]));
    var hulls = new ArrayList<Look.Hull>();
    for (var group : groups) {
      var nodes =
          group.members().stream().map(at::get).filter(i -> i != null).mapToInt(i -> i).toArray();
      if (nodes.length > 1)
        hulls.add(
            new Look.Hull(
                nodes, Blobs.tree(shown, linked, nodes), words.say("graph.hull", group.size())));
    }
    return hulls;
  }
}
