package org.branchbook.links.connected;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Work;
import org.branchbook.clients.Client;
import org.branchbook.clients.ClientBulk;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.card.CardAccess;
import org.branchbook.clients.card.Kept;
import org.branchbook.links.LinkBulk;
import org.branchbook.links.LinkId;
import org.branchbook.links.connected.Connected.Group;
import org.branchbook.links.connected.Connected.Member;
import org.branchbook.links.graph.FreshGraph;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Neighbourhood;
import org.branchbook.links.groups.Explain;
import org.branchbook.links.groups.FindGroups;
import org.branchbook.links.groups.GroupPolicy;
import org.branchbook.links.groups.ReadTies;
import org.branchbook.links.groups.Ties;
import org.branchbook.links.groups.Why;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Employee;
import org.branchbook.staff.Employees;
import org.branchbook.staff.Privilege;
import org.branchbook.staff.policies.Policies;
import org.jspecify.annotations.Nullable;

/** Reads a client's groups and owners as of a day, as far as the asker may see them. */
public final class ReadConnected {
  /** So many members are shown; the others are counted. */
  private static final int SHOWN = 100;

  private static final int SPOKEN = 5;

  /** A base knows no larger connected part that would mean anything to somebody at a card. */
  private static final int FAR = 100_000;

  private final FreshGraph fresh;
  private final Policies policies;
  private final ClientBulk clients;
  private final LinkBulk links;
  private final Leads leads;
  private final Related.Marks related;
  private final GroupFigures figures;
  private final Employees employees;
  private final ReadOwners owners;
  private final CardAccess access;
  private final Work work;

  public ReadConnected(
      FreshGraph fresh,
      Policies policies,
      ClientBulk clients,
      LinkBulk links,
      Leads leads,
      Related.Marks related,
      GroupFigures figures,
      Employees employees,
      ReadOwners owners,
      CardAccess access,
      Work work) {
    this.fresh = fresh;
    this.policies = policies;
    this.clients = clients;
    this.links = links;
    this.leads = leads;
    this.related = related;
    this.figures = figures;
    this.employees = employees;
    this.owners = owners;
    this.access = access;
    this.work = work;
  }

  /** The groups and owners, if the asker may read the client's links. */
  public Kept<Connected> of(Asker asker, ClientId client, LocalDate day) {
    // the graph is read before the unit of work: it has none of its own
    var graph = fresh.fresh();
    return work.inOne(
        () ->
            access.granted(
                asker,
                client,
                Privilege.LINK_READ,
                card -> new Kept.Done<>(read(asker, card, day, graph))));
  }

  private Connected read(Asker asker, Client card, LocalDate day, LinkGraph graph) {
    var read = new ReadTies(policies.on(day, GroupPolicy.KIND));
    var part = Neighbourhood.of(graph, List.of(card.id()), FAR, FAR, read.sight(day));
    var ties = read.of(part);
    var found = part.nodes().length == 0 ? List.<List<Why>>of() : groups(ties);
    var met = new LinkedHashSet<ClientId>();
    met.add(card.id());
    for (var members : found)
      for (var why : shown(members, part, card.id())) {
        met.add(part.client(why.node()));
        met.add(part.client(why.by()));
        for (int link : why.links()) {
          met.add(graph.client(graph.from(link)));
          met.add(graph.client(graph.to(link)));
        }
      }
    var seen = seen(asker, graph, met, day);
    var said =
        leads.of(found.stream().flatMap(List::stream).map(w -> part.client(w.node())).toList());
    var all = new ArrayList<Group>();
    for (var members : found) all.add(group(asker, card.id(), members, part, seen, said));
    all.sort(Comparator.comparingInt((Group g) -> -g.size()));
    var owned =
        Seen.person(card)
            ? null
            : owners.of(card.id(), graph, day, part, ties, ids -> seen(asker, graph, ids, day));
    var mark = related.of(List.of(card.id()), day).stream().findFirst().orElse(null);
    var notes = new ReadNotes(graph, day).of(card, ids -> seen(asker, graph, ids, day));
    return new Connected(card.id(), day, all, owned, mark, notes);
  }

  private Seen seen(Asker asker, LinkGraph graph, Collection<ClientId> ids, LocalDate day) {
    return new Seen(
        graph,
        clients.find(ids),
        asker.scope(Privilege.CLIENT_READ),
        related.of(ids, day).stream().map(Related::client).toList());
  }

  /** The groups in which the first node is. */
  static List<List<Why>> groups(Ties ties) {
    var all = FindGroups.in(ties);
    var his = new ArrayList<List<Why>>();
    for (int g = 0; g < all.count(); g++) {
      var members = all.of(g);
      for (int node : members)
        if (node == 0) {
          his.add(Explain.groupOf(members[0], ties));
          break;
        }
    }
    return his;
  }

  /** Of a very large group the first, and the client himself. */
  private static List<Why> shown(List<Why> members, Neighbourhood part, ClientId client) {
    if (members.size() <= SHOWN) return members;
    var shown = new ArrayList<>(members.subList(0, SHOWN));
    if (shown.stream().noneMatch(w -> part.client(w.node()).equals(client)))
      members.stream()
          .filter(w -> part.client(w.node()).equals(client))
          .findFirst()
          .ifPresent(shown::add);
    return shown;
  }

  private Group group(
      Asker asker,
      ClientId card,
      List<Why> all,
      Neighbourhood part,
      Seen seen,
      Map<ClientId, Lead> said) {
    var shown = shown(all, part, card);
    var sentences = new Sentences(part, seen);
    var documents = documents(shown, part.graph());
    var members = new ArrayList<Member>();
    for (var why : shown) members.add(member(why, part, seen, sentences, documents));
    var ids = members.stream().map(m -> m.who().client()).toList();
    var readable = seen.within(ids, asker.scope(Privilege.HOLDING_READ));
    var heard = seen.within(ids, asker.scope(Privilege.CONTACT_READ));
    var lead = lead(all, part, said);
    var leading = lead == null ? null : lead.employee();
    return new Group(
        part.client(all.getFirst().node()),
        members,
        all.size() - shown.size(),
        leading,
        leading == null ? "" : employees.find(leading).map(Employee::name).orElse(""),
        readable.isEmpty() ? List.of() : figures.holdings(readable),
        readable.size() == all.size(),
        heard.isEmpty() ? List.of() : figures.contacts(heard, SPOKEN));
  }

  /** What was said last of the group, by whichever of its members it was known then. */
  private static @Nullable Lead lead(
      List<Why> members, Neighbourhood part, Map<ClientId, Lead> said) {
    var ofSource = said.get(part.client(members.getFirst().node()));
    if (ofSource != null) return ofSource;
    return members.stream()
        .map(w -> said.get(part.client(w.node())))
        .filter(l -> l != null)
        .max(Comparator.comparing(Lead::at))
        .orElse(null);
  }

  private static Member member(
      Why why, Neighbourhood part, Seen seen, Sentences sentences, Map<LinkId, String> documents) {
    var client = part.client(why.node());
    var card = seen.card(client);
    var papers = new LinkedHashSet<String>();
    if (sentences.open(why))
      for (int link : why.links()) {
        var source = documents.getOrDefault(part.graph().link(link), "");
        if (!source.isEmpty()) papers.add(source);
      }
    return new Member(
        seen.who(client),
        why.ground(),
        sentences.of(why),
        List.copyOf(papers),
        card == null ? null : card.care().tier(),
        card == null ? null : card.standing(),
        card == null ? null : card.state());
  }

  private Map<LinkId, String> documents(List<Why> members, LinkGraph graph) {
    Set<LinkId> ids = new LinkedHashSet<>();
    for (var why : members) for (int link : why.links()) ids.add(graph.link(link));
    var sources = new HashMap<LinkId, String>();
    links.find(ids).forEach((id, link) -> sources.put(id, link.source()));
    return sources;
  }
}
