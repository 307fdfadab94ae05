package org.branchbook.links.suggested;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.candidates.Keys;
import org.branchbook.duplicates.entry.Candidates;
import org.branchbook.links.LinkPolicy;
import org.branchbook.links.graph.LinkGraph;
import org.branchbook.links.graph.Path;
import org.branchbook.links.graph.Questions;
import org.branchbook.links.picture.Neighbourhood;
import org.branchbook.links.picture.Neighbourhoods;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;

/**
 * Who has a client's telephone, e-mail, address, director or account too: found for him alone and
 * at once, by the keys that cards are compared by. Account numbers have no key: who else has one is
 * known from the last search of the base.
 */
public final class WhoShares {
  /** So many of those who may have a value are looked at. */
  private static final int READ = 2000;

  /** More don't fit on a map. */
  private static final int SHOWN = 3000;

  private static final Set<Key.Kind> KINDS =
      Set.of(Key.Kind.PHONE, Key.Kind.EMAIL, Key.Kind.ADDRESS);

  private final Candidates candidates;
  private final SharedValues values;
  private final Suggestions suggestions;
  private final Supplier<LinkGraph> graph;
  private final Neighbourhoods neighbourhoods;
  private final Supplier<LinkPolicy> policy;
  private final Clock clock;

  public WhoShares(
      Candidates candidates,
      SharedValues values,
      Suggestions suggestions,
      Supplier<LinkGraph> graph,
      Neighbourhoods neighbourhoods,
      Supplier<LinkPolicy> policy,
      Clock clock) {
    this.candidates = candidates;
    this.values = values;
    this.suggestions = suggestions;
    this.graph = graph;
    this.neighbourhoods = neighbourhoods;
    this.policy = policy;
    this.clock = clock;
  }

  /**
   * Those who share something with a client.
   *
   * @param around he, they, and those over whom they share; the links between any of these
   * @param pairs he and each of them with what they share, and what link it would be; the
   *     weightiest first
   * @param crowds what too many share to be named
   */
  public record Shares(Neighbourhood around, List<Suggestion> pairs, List<Crowd> crowds) {
    public static final Shares NONE =
        new Shares(new Neighbourhood(List.of(), List.of(), false), List.of(), List.of());

    public Shares {
      pairs = List.copyOf(pairs);
      crowds = List.copyOf(crowds);
    }
  }

  /**
   * Something that too many share: the number of a call centre, a house without flats.
   *
   * @param others how many have it beside him
   */
  public record Crowd(Reason reason, int others) {}

  /** Asks it; of a client whom the asker may not see nothing is told. */
  public Shares of(Asker asker, ClientId client) {
    var scope = asker.scope(Privilege.LINK_READ);
    var met = new LinkedHashSet<ClientId>(List.of(client));
    for (var who : candidates.cards(List.of(client)))
      for (var key : Keys.of(who.traits()))
        if (KINDS.contains(key.kind())) met.addAll(candidates.having(key, READ));
    for (var row : suggestions.of(client, scope)) met.add(row.other(client).client());
    var questions = new Questions(graph.get(), LocalDate.now(clock));
    var directors = questions.sameDirector(client);
    var accounts = questions.sameAccount(client);
    for (var way : directors) met.add(end(way));
    for (var way : accounts) met.add(end(way));
    var found = new SharedWith(client, policy.get().sharedByAtMost(), values.among(met));
    found.over(Ground.DIRECTOR, directors);
    found.over(Ground.ACCOUNT, accounts);
    var on = found.on();
    return found.seen(neighbourhoods.around(on, SHOWN, scope).only(on));
  }

  private static ClientId end(Path way) {
    return way.clients().getLast();
  }
}
