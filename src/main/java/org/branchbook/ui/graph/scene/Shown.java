package org.branchbook.ui.graph.scene;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.links.Link;
import org.branchbook.links.LinkType;
import org.branchbook.links.layout.Placing;
import org.branchbook.links.picture.Neighbour;

/**
 * What a picture shows: its clients and links in order, and where they stand.
 *
 * @param from the place of each link's ends among the clients
 * @param lanes how far from the straight way each link bows, so that several between two can be
 *     told apart
 * @param bends of each link on levels; empty elsewhere
 * @param families of each link the family's place, and of each client his marks: looked up many
 *     times a frame, so they lie close together
 * @param members how many clients are drawn as each
 * @param marks what there is to say of each link beside itself
 */
public record Shown(
    List<Neighbour> clients,
    List<Link> links,
    Placing places,
    int[] from,
    int[] to,
    float[] lanes,
    float[][] bends,
    byte[] families,
    byte[] kinds,
    int[] members,
    List<Folded.Mark> marks) {
  private static final float TIE_BOWS = 1.6f;
  private static final int PERSON = 1;
  private static final int HIDDEN = 2;
  private static final int HOLLOW = 4;
  private static final int VIP = 8;

  public static final Shown NOTHING = of(List.of(), List.of(), Placing.nowhere(0), new float[0][]);

  /** These clients at these places. */
  public static Shown of(
      List<Neighbour> clients, List<Link> links, Placing places, float[][] bends) {
    return of(Folded.of(clients, links), places, bends);
  }

  /** The same, some of them drawn as one. */
  public static Shown of(Folded folded, Placing places, float[][] bends) {
    var clients = folded.clients();
    var links = folded.links();
    var number = new HashMap<ClientId, Integer>();
    for (int i = 0; i < clients.size(); i++) number.put(clients.get(i).client(), i);
    var from = new int[links.size()];
    var to = new int[links.size()];
    var lanes = new float[links.size()];
    var between = new HashMap<Long, Integer>();
    for (int i = 0; i < from.length; i++) {
      from[i] = number.get(links.get(i).from());
      to[i] = number.get(links.get(i).to());
      between.merge(pair(from[i], to[i]), 1, Integer::sum);
    }
    Map<Long, Integer> used = new HashMap<>();
    for (int i = 0; i < from.length; i++) {
      int many = between.get(pair(from[i], to[i]));
      int mine = used.merge(pair(from[i], to[i]), 1, Integer::sum) - 1;
      // seen from the lower number, so that links both ways bow apart
      lanes[i] = (mine - (many - 1) / 2f) * (from[i] < to[i] ? 1 : -1);
      // what two share bows round whoever they both are linked with
      if (many == 1 && folded.marks().get(i).tie()) lanes[i] = TIE_BOWS;
    }
    return new Shown(
        clients,
        links,
        places,
        from,
        to,
        lanes,
        bends.length == from.length ? bends : new float[from.length][0],
        families(links),
        kinds(clients),
        folded.members(),
        folded.marks());
  }

  /** Those whose name has every word that is looked for; nobody where nothing is. */
  public List<ClientId> named(String sought) {
    var words = sought.strip().toLowerCase(Locale.ROOT);
    if (words.isEmpty()) return List.of();
    var parts = List.of(words.split("\\s+"));
    return clients.stream()
        .filter(n -> parts.stream().allMatch(n.name().toLowerCase(Locale.ROOT)::contains))
        .map(Neighbour::client)
        .toList();
  }

  /** Those linked with some of these clients and with nobody else who is shown. */
  public Set<ClientId> hanging(Set<ClientId> from) {
    var beside = new HashSet<ClientId>();
    var held = new HashSet<ClientId>();
    for (var link : links) {
      side(link.from(), link.to(), from, beside, held);
      side(link.to(), link.from(), from, beside, held);
    }
    beside.removeAll(from);
    beside.removeAll(held);
    return beside;
  }

  private static void side(
      ClientId one, ClientId other, Set<ClientId> from, Set<ClientId> beside, Set<ClientId> held) {
    if (from.contains(one)) beside.add(other);
    else if (!from.contains(other) && !other.equals(one)) held.add(other);
  }

  private static byte[] families(List<Link> links) {
    var families = new byte[links.size()];
    for (int i = 0; i < families.length; i++)
      families[i] = (byte) links.get(i).type().family.ordinal();
    return families;
  }

  private static byte[] kinds(List<Neighbour> clients) {
    var kinds = new byte[clients.size()];
    for (int i = 0; i < kinds.length; i++) {
      var one = clients.get(i);
      int kind = one.person() ? PERSON : 0;
      if (one.hidden()) kind |= HIDDEN;
      // not a client yet, or no longer
      if (one.standing() != Standing.CLIENT) kind |= HOLLOW;
      if (one.vip()) kind |= VIP;
      kinds[i] = (byte) kind;
    }
    return kinds;
  }

  /** A number of two clients, whichever comes first. */
  public static long pair(int one, int other) {
    return (long) Math.min(one, other) << 32 | Math.max(one, other);
  }

  /** The same clients and links at other places. */
  public Shown at(Placing now) {
    return new Shown(clients, links, now, from, to, lanes, bends, families, kinds, members, marks);
  }

  /** The same with the bends that were found before. */
  public Shown bent(float[][] bent) {
    return at(places, bent);
  }

  /** The same on levels. */
  public Shown at(Placing now, float[][] bent) {
    return new Shown(clients, links, now, from, to, lanes, bent, families, kinds, members, marks);
  }

  /** How many clients are drawn, those drawn as one counted once. */
  public int size() {
    return clients.size();
  }

  /** A client's place in the order, -1 where he isn't shown. */
  public int indexOf(ClientId client) {
    // asked for each line of a list: two numbers are compared sooner than two records
    for (int i = 0; i < clients.size(); i++)
      if (clients.get(i).client().value() == client.value()) return i;
    return -1;
  }

  /** A link's place in the order, -1 where it isn't drawn. */
  public int indexOf(Link link) {
    for (int i = 0; i < links.size(); i++) {
      var one = links.get(i);
      if (one.id().value() == link.id().value() && one.equals(link)) return i;
    }
    return -1;
  }

  /** How many links are drawn; what clients share beside them is none. */
  public int entered() {
    int many = 0;
    for (var mark : marks) if (!mark.tie()) many++;
    return many;
  }

  /** Whether a line of a scene is left out by its type. */
  public boolean off(int line, Set<LinkType> types) {
    return !marks.get(line).tie() && types.contains(links.get(line).type());
  }

  /** Whether a client is drawn hollow: not one yet, or no longer. */
  public boolean hollow(int node) {
    return (kinds[node] & HOLLOW) != 0;
  }

  /** Whether several clients are drawn as one. */
  public boolean bundle(int node) {
    return members[node] > 1;
  }

  /** Whether the client at a place is a person. */
  public boolean person(int node) {
    return (kinds[node] & PERSON) != 0;
  }

  /** Whether the client at a place may not be seen. */
  public boolean hidden(int node) {
    return (kinds[node] & HIDDEN) != 0;
  }

  /** Whether the client at a place is a VIP. */
  public boolean vip(int node) {
    return (kinds[node] & VIP) != 0;
  }

  /** How many of the links shown each client has. */
  public int[] degrees() {
    var degrees = new int[size()];
    for (int i = 0; i < from.length; i++) {
      degrees[from[i]] += marks.get(i).links();
      degrees[to[i]] += marks.get(i).links();
    }
    return degrees;
  }
}
