package org.branchbook.links.connected;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Function;
import org.branchbook.base.Text;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.LinkRole;
import org.branchbook.links.connected.Connected.Notable;
import org.branchbook.links.connected.Connected.Note;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Path;
import org.branchbook.links.graph.Questions;
import org.branchbook.links.groups.ReadTies;

/** Answers, for one client, what a manager asks of connections. */
final class ReadNotes {
  private static final int EACH = 6;
  private static final int STEPS = 3;

  private final LinkGraph graph;
  private final Questions questions;

  ReadNotes(LinkGraph graph, LocalDate day) {
    this.graph = graph;
    questions = new Questions(graph, day);
  }

  /** A connection before it is said: whom it is about, and the steps to him. */
  private record Found(Notable kind, ClientId who, List<Path.Step> steps) {}

  /** What is worth knowing; {@code names} says who somebody is, as far as the asker may know. */
  List<Note> of(Client card, Function<Collection<ClientId>, Seen> names) {
    if (graph.node(card.id()) < 0) return List.of();
    var found = new ArrayList<Found>();
    if (card.standing() != Standing.CLIENT)
      for (var way : questions.introducers(card.id(), STEPS, EACH))
        found.add(new Found(Notable.INTRODUCER, way.clients().getFirst(), way.steps()));
    add(found, Notable.GUARANTOR, questions.guarantors(card.id(), STEPS));
    add(found, Notable.GUARANTEED, questions.guaranteed(card.id(), STEPS));
    add(found, Notable.SAME_DIRECTOR, questions.sameDirector(card.id()));
    add(found, Notable.LOST, questions.beside(card.id(), Standing.FORMER));
    if (card.standing() == Standing.CLIENT)
      add(found, Notable.PROSPECT, questions.beside(card.id(), Standing.PROSPECT));
    add(found, Notable.EVIDENCE, questions.suspected(card.id(), ReadTies.TYPES));
    if (found.isEmpty()) return List.of();
    var met = new LinkedHashSet<ClientId>();
    for (var one : found)
      for (var step : one.steps()) {
        met.add(step.from());
        met.add(step.to());
      }
    var seen = names.apply(met);
    return found.stream().map(f -> note(f, seen)).toList();
  }

  private static void add(List<Found> found, Notable kind, List<Path> ways) {
    ways.stream()
        .limit(EACH)
        .forEach(w -> found.add(new Found(kind, w.clients().getLast(), w.steps())));
  }

  private static Note note(Found found, Seen seen) {
    var chain = new ArrayList<Text>();
    for (var step : found.steps()) chain.add(said(step.role(), seen.said(step.to())));
    return new Note(found.kind(), seen.who(found.who()), chain);
  }

  /** "Director of: Mill", as the card's timeline says it. */
  private static Text said(LinkRole role, String name) {
    return Text.of((role.outward() ? "links.began.out." : "links.began.in.") + role.type(), name);
  }
}
