package org.branchbook.training.invented;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.branchbook.base.Ids;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.links.Link;
import org.branchbook.links.Link.Status;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.jspecify.annotations.Nullable;

/** Who is connected with whom: families, owners, directors, work, guarantees, trade. */
final class Ties {
  private final Dice dice;
  private final LocalDate today;
  private final Ids ids;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private final List<Link> links = new ArrayList<>();
  private final Set<String> known = new HashSet<>();
  private final Map<ClientId, List<Draft>> heads = new HashMap<>();
  private final Map<ClientId, String> employers = new HashMap<>();
  private final Map<ClientId, ClientId> spouses = new HashMap<>();

  Ties(long seed, LocalDate today, Ids ids) {
    this.dice = new Dice(seed, "ties");
    this.today = today;
    this.ids = ids;
  }

  List<Link> all() {
    return links;
  }

  /** The firm's name where someone works for one that is a client. */
  Map<ClientId, String> employers() {
    return employers;
  }

  Map<ClientId, ClientId> spouses() {
    return spouses;
  }

  /** Owners and directors of a firm who are clients themselves, the director first. */
  List<Draft> heads(ClientId firm) {
    return heads.getOrDefault(firm, List.of());
  }

  void families(List<Kin> kin, List<Draft> people) {
    for (var k : kin) {
      var one = people.get(k.one().place());
      var other = people.get(k.other().place());
      var since = k.type() == LinkType.PARENT ? k.other().birth() : null;
      if (k.type() == LinkType.SPOUSE) {
        if (k.one().age(today) > 28 && dice.chance(0.05)) {
          add(one, other, LinkType.SPOUSE, null, today.minusDays(dice.between(100, 2500)));
          continue;
        }
        spouses.put(one.id(), other.id());
        spouses.put(other.id(), one.id());
        if (dice.chance(0.07)) add(other, one, LinkType.JOINT_ACCOUNT, null, null);
        if (dice.chance(0.06)) add(other, one, LinkType.REPRESENTATIVE, ago(900), null);
      }
      add(one, other, k.type(), since, null);
    }
  }

  void business(List<Draft> people, List<Draft> firms) {
    var grown =
        people.stream()
            .filter(d -> d.capable(today) && age(d) > 24 && age(d) < 68 && d.notable() == null)
            .toList();
    var notable = new EnumMap<NotableFirm, Draft>(NotableFirm.class);
    for (var firm : firms) if (firm.notableFirm() != null) notable.put(firm.notableFirm(), firm);
    var owner =
        people.stream().filter(d -> d.notable() == Notable.GROUP_OWNER).findFirst().orElseThrow();
    group(owner, notable, grown);
    for (var firm : firms) {
      if (firm.notableFirm() != null) continue;
      var owners = owners(firm, grown);
      director(firm, owners, grown);
      if (dice.chance(0.3)) add(dice.pick(grown), firm, LinkType.ACCOUNTANT, ago(2000), null);
      if (dice.chance(0.06)) suspected(dice.pick(grown), firm, LinkType.KEY_PERSON);
    }
    for (var firm : firms)
      if (firm.notableFirm() == null && dice.chance(0.09)) holding(firm, dice.pick(firms));
    for (int i = 0; i < firms.size() / 2; i++) trade(dice.pick(firms), dice.pick(firms));
    for (var person : grown)
      if (!person.sole() && dice.chance(0.2)) works(person, dice.pick(firms));
  }

  /** One man's holding with its companies, and the bakery that buys nearly all the mill makes. */
  private void group(Draft owner, Map<NotableFirm, Draft> firms, List<Draft> grown) {
    var holding = the(NotableFirm.HOLDING, firms);
    owns(owner, holding, "100");
    add(owner, holding, LinkType.DIRECTOR, ago(1500), null);
    heads.put(holding.id(), List.of(owner));
    for (var entry : firms.entrySet()) {
      var firm = entry.getValue();
      if (firm == holding) continue;
      if (!entry.getKey().owned.isEmpty()) owns(holding, firm, entry.getKey().owned);
      var director = dice.pick(grown);
      if (entry.getKey() == NotableFirm.BAKERY) owns(director, firm, "100");
      if (entry.getKey() == NotableFirm.CARRIER) owns(director, firm, "49");
      if (entry.getKey() == NotableFirm.MILL) owns(owner, firm, "25");
      add(director, firm, LinkType.DIRECTOR, ago(1200), null);
      heads.put(firm.id(), List.of(director));
    }
    trades(NotableFirm.FARM, NotableFirm.MILL, "договір постачання зерна", firms);
    livesOn(the(NotableFirm.MILL, firms), the(NotableFirm.BAKERY, firms));
    put(
        owner.id(),
        the(NotableFirm.BAKERY, firms).id(),
        LinkType.KEY_PERSON,
        null,
        null,
        null,
        Status.SUSPECTED,
        "зі слів директора",
        "");
  }

  private void owns(Draft one, Draft firm, String share) {
    put(
        one.id(),
        firm.id(),
        LinkType.OWNER,
        new BigDecimal(share),
        founded(firm),
        null,
        Status.CONFIRMED,
        register(),
        "");
  }

  private void trades(
      NotableFirm one, NotableFirm other, String source, Map<NotableFirm, Draft> firms) {
    put(
        the(one, firms).id(),
        the(other, firms).id(),
        LinkType.SUPPLIER,
        null,
        ago(900),
        null,
        Status.CONFIRMED,
        source,
        "");
  }

  /** Nearly all that the one receives comes from the other: it depends on him. */
  private void livesOn(Draft one, Draft other) {
    put(
        other.id(),
        one.id(),
        LinkType.RECEIPTS,
        new BigDecimal("92"),
        ago(900),
        null,
        Status.CONFIRMED,
        "92 % борошна за випискою",
        "");
  }

  private static Draft the(NotableFirm one, Map<NotableFirm, Draft> firms) {
    return java.util.Objects.requireNonNull(firms.get(one));
  }

  void guarantees(Map<ClientId, List<Holding>> held, List<Draft> all) {
    for (var draft : all)
      for (var h : held.getOrDefault(draft.id(), List.of())) {
        if (h.kind() != Holding.Kind.LOAN || h.closed() != null) continue;
        var spouse = spouses.get(draft.id());
        if (draft.firm() != null && dice.chance(0.45))
          for (var head : heads(draft.id()).stream().limit(1).toList())
            guarantor(head.id(), draft.id(), h);
        else if (spouse != null && dice.chance(0.3)) guarantor(spouse, draft.id(), h);
      }
  }

  private void guarantor(ClientId who, ClientId of, Holding loan) {
    put(
        who,
        of,
        LinkType.GUARANTOR,
        null,
        loan.opened(),
        null,
        Status.CONFIRMED,
        "договір поруки до " + loan.number(),
        "");
  }

  private List<Draft> owners(Draft firm, List<Draft> grown) {
    var shares =
        dice.pick(
            List.of(
                List.of("100"),
                List.of("100"),
                List.of("100"),
                List.of("50", "50"),
                List.of("60", "40"),
                List.of("51", "49"),
                List.of("75", "25"),
                List.of("34", "33", "33"),
                List.of("55", "25", "20"),
                List.of("24.9")));
    var owners = new ArrayList<Draft>();
    for (var share : shares) {
      var who = dice.pick(grown);
      var spouse = spouses.get(who.id());
      // a partner is often the wife or husband
      if (!owners.isEmpty() && dice.chance(0.3)) {
        var first = spouses.get(owners.getFirst().id());
        who = grown.stream().filter(d -> d.id().equals(first)).findFirst().orElse(who);
      }
      if (owners.contains(who) || who.id().equals(spouse)) continue;
      owners.add(who);
      put(
          who.id(),
          firm.id(),
          LinkType.OWNER,
          new BigDecimal(share),
          founded(firm),
          null,
          Status.CONFIRMED,
          register(),
          "");
    }
    heads.put(firm.id(), owners);
    return owners;
  }

  private void director(Draft firm, List<Draft> owners, List<Draft> grown) {
    boolean himself = dice.chance(0.62);
    var director = himself ? owners.getFirst() : dice.pick(grown);
    var since = ago(2800);
    if (dice.chance(0.18))
      put(
          dice.pick(grown).id(),
          firm.id(),
          LinkType.DIRECTOR,
          null,
          since.minusYears(3),
          since,
          Status.CONFIRMED,
          register(),
          "");
    add(director, firm, LinkType.DIRECTOR, since, null);
    var all = new ArrayList<>(List.of(director));
    owners.stream().filter(o -> o != director).forEach(all::add);
    heads.put(firm.id(), all);
  }

  private void holding(Draft firm, Draft owned) {
    // nobody owns his owner
    if (firm == owned || firm.place() > owned.place() || owned.notableFirm() != null) return;
    var share = new BigDecimal(dice.pick(List.of("100", "51", "30", "70", "25")));
    put(
        firm.id(),
        owned.id(),
        LinkType.OWNER,
        share,
        founded(owned),
        null,
        Status.CONFIRMED,
        register(),
        "");
    leave(firm.id(), owned.id(), WHOLE.subtract(share));
  }

  /** The other owners share what one of them has left. */
  private void leave(ClientId one, ClientId owned, BigDecimal left) {
    for (var each = links.listIterator(); each.hasNext(); ) {
      var link = each.next();
      var share = link.share();
      if (link.type() != LinkType.OWNER || !link.to().equals(owned) || link.from().equals(one))
        continue;
      if (left.signum() == 0) each.remove();
      else if (share != null)
        each.set(
            new Link(
                link.id(),
                link.from(),
                link.to(),
                link.type(),
                share.multiply(left).divide(WHOLE, 2, RoundingMode.DOWN).stripTrailingZeros(),
                null,
                link.since(),
                link.until(),
                link.status(),
                link.source(),
                link.reason(),
                link.version()));
    }
  }

  private void trade(Draft one, Draft other) {
    if (one == other || one.notableFirm() != null || other.notableFirm() != null) return;
    suspected(one, other, dice.chance(0.55) ? LinkType.SUPPLIER : LinkType.BUYER);
  }

  private void works(Draft person, Draft firm) {
    if (heads(firm.id()).contains(person)) return;
    employers.put(person.id(), java.util.Objects.requireNonNull(firm.firm()).shortName());
    put(
        firm.id(),
        person.id(),
        LinkType.EMPLOYER,
        null,
        ago(2500),
        null,
        Status.CONFIRMED,
        dice.chance(0.5) ? "довідка з місця роботи" : "зарплатний проєкт",
        "");
  }

  private void suspected(Draft one, Draft other, LinkType type) {
    double at = dice.fraction();
    var status = at < 0.5 ? Status.CONFIRMED : at < 0.9 ? Status.SUSPECTED : Status.REBUTTED;
    put(
        one.id(),
        other.id(),
        type,
        null,
        dice.chance(0.5) ? ago(1500) : null,
        null,
        status,
        status == Status.SUSPECTED
            ? dice.pick(List.of("зі слів клієнта", "платежі за рахунком", "з розмови з менеджером"))
            : dice.pick(List.of("договір постачання", "виписка за рахунком", "лист клієнта")),
        status == Status.REBUTTED
            ? dice.pick(List.of("разова операція", "однофамілець", "договір розірвано"))
            : "");
  }

  private void add(
      Draft one, Draft other, LinkType type, @Nullable LocalDate since, @Nullable LocalDate until) {
    var source =
        switch (type.family) {
          case KINSHIP -> dice.pick(List.of("анкета клієнта", "свідоцтво", "зі слів клієнта"));
          case MONEY -> "довіреність";
          default -> register();
        };
    put(one.id(), other.id(), type, null, since, until, Status.CONFIRMED, source, "");
  }

  private void put(
      ClientId one,
      ClientId other,
      LinkType type,
      @Nullable BigDecimal share,
      @Nullable LocalDate since,
      @Nullable LocalDate until,
      Status status,
      String source,
      String reason) {
    if (one.equals(other) || !known.add(type + " " + one + " " + other + " " + until)) return;
    links.add(
        new Link(
            new LinkId(ids.next()),
            one,
            other,
            type,
            share,
            null,
            since,
            until,
            status,
            source,
            reason,
            1));
  }

  private String register() {
    return "витяг з ЄДР від "
        + java.time.format.DateTimeFormatter.ofPattern("dd.MM.yyyy").format(ago(600));
  }

  private LocalDate founded(Draft firm) {
    return Fates.later(java.util.Objects.requireNonNull(firm.firm()).founded(), ago(5000));
  }

  private LocalDate ago(int days) {
    return today.minusDays(dice.between(25, days));
  }

  private int age(Draft draft) {
    return draft.human() == null ? 0 : draft.human().age(today);
  }
}
