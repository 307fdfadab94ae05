package org.branchbook.ui.graph;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.links.Link;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.links.suggested.WhoShares;
import org.branchbook.ui.graph.scene.Known;
import org.jspecify.annotations.Nullable;

/** What is asked about a picture: how two are linked, who is around one; answers are lit in it. */
final class QuestionsModel {
  private static final Neighbourhood NOBODY = new Neighbourhood(List.of(), List.of(), false);

  /** The links of the way that was asked for. */
  final ObjectProperty<List<Link>> way = new SimpleObjectProperty<>(List.of());

  /** The answers to what was asked last, each a way from client to client; their links are lit. */
  final ObjectProperty<List<List<ClientId>>> answers = new SimpleObjectProperty<>(List.of());

  /** What was asked last. */
  final ObjectProperty<@Nullable Asked> asked = new SimpleObjectProperty<>();

  /** Who shares what with whom, where that was asked last. */
  final ObjectProperty<WhoShares.@Nullable Shares> shares = new SimpleObjectProperty<>();

  /** With whom they share. */
  private @Nullable ClientId of;

  private final GraphModel picture;
  private final GraphWork work;

  QuestionsModel(GraphModel picture, GraphWork work) {
    this.picture = picture;
    this.work = work;
  }

  /** Shows how the two who are selected are linked: in the picture, or else anywhere. */
  void way() {
    var two = List.copyOf(picture.chosen.get());
    if (two.size() != 2) {
      picture.said.set(Text.of("graph.way.two"));
      return;
    }
    putAway();
    var found = Known.way(picture.visible(), two.get(0), two.get(1));
    way.set(found);
    if (found.isEmpty()) wider(two.get(0), two.get(1));
  }

  private void wider(ClientId one, ClientId other) {
    var shown = shown();
    picture.redraw.read(
        () -> along(new LinkedHashSet<>(work.way().apply(one, other)), shown),
        found -> {
          if (found.clients().isEmpty()) picture.said.set(Text.of("graph.way.none"));
          else picture.redraw.bring(found, () -> way.set(Known.way(picture.visible(), one, other)));
        });
  }

  /** Asks a question about a client; the answers come into the picture and are lit in it. */
  void ask(Asked question, ClientId client) {
    if (question == Asked.SHARED) {
      shared(client);
      return;
    }
    var shown = shown();
    picture.redraw.read(
        () -> {
          var ways = work.ask().apply(question, client);
          var on = new LinkedHashSet<ClientId>();
          ways.forEach(on::addAll);
          return new Answer(ways, along(on, shown));
        },
        answer -> {
          if (answer.ways().isEmpty()) picture.said.set(Text.of("graph.asked.none"));
          else picture.redraw.bring(answer.along(), () -> light(question, answer.ways()));
        });
  }

  /** Those who share something come beside him; a line tells with whom. */
  private void shared(ClientId client) {
    var shown = shown();
    picture.redraw.read(
        () -> {
          var found = work.shares().apply(client);
          return new Sharing(found, along(GraphModel.ids(found.around().clients()), shown));
        },
        answer -> {
          var found = answer.found();
          if (found.pairs().isEmpty() && found.crowds().isEmpty()) {
            picture.said.set(Text.of("graph.shared.none"));
            return;
          }
          picture.known.share(found.pairs());
          picture.sharing.set(true);
          picture.redraw.bring(
              answer.along(),
              () -> {
                picture.choose(Set.of(client));
                tell(client, found);
              });
        });
  }

  /** What is shared, and what lies along it. */
  private record Sharing(WhoShares.Shares found, Neighbourhood along) {}

  private void tell(ClientId client, WhoShares.Shares found) {
    of = client;
    shares.set(found);
    light(Asked.SHARED, found.pairs().stream().map(p -> List.of(client, p.other(client))).toList());
  }

  /** Does something after which who shares what is told as before. */
  void keeping(Runnable change) {
    var found = shares.get();
    var client = of;
    change.run();
    if (found != null && client != null) tell(client, found);
  }

  /** The ways that answer a question, and what lies along them. */
  private record Answer(List<List<ClientId>> ways, Neighbourhood along) {}

  private Set<ClientId> shown() {
    return picture.scene.get().spots().keySet();
  }

  /** Those on the way, and the links among them and with everybody who is shown. */
  private Neighbourhood along(Set<ClientId> on, Set<ClientId> shown) {
    if (on.isEmpty()) return NOBODY;
    var all = new LinkedHashSet<>(on);
    all.addAll(shown);
    return work.neighbourhoods().around(all, 2 * GraphModel.MOST, picture.scope()).only(all);
  }

  private void light(Asked question, List<List<ClientId>> ways) {
    var lit = new LinkedHashSet<Link>();
    for (var one : ways)
      for (int i = 0; i + 1 < one.size(); i++)
        lit.addAll(Known.joining(picture.visible(), one.get(i), one.get(i + 1)));
    if (question != Asked.SHARED) shares.set(null);
    answers.set(ways);
    asked.set(question);
    way.set(List.copyOf(lit));
  }

  /** Puts away what was asked. */
  void putAway() {
    answers.set(List.of());
    asked.set(null);
    shares.set(null);
    way.set(List.of());
  }
}
