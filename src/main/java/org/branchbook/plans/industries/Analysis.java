package org.branchbook.plans.industries;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.industries.IndustryKey.Level;
import org.jspecify.annotations.Nullable;

/**
 * The industries of all whom somebody may see, counted once. Who has no industry counts among all,
 * and in no section.
 */
public final class Analysis {
  private final Months months;
  private final Instant at;
  private final IndustryPolicy policy;
  private final Map<IndustryKey, List<Member>> members = new HashMap<>();
  private final Map<IndustryKey, IndustryFigures> figures = new HashMap<>();
  private final Map<ClientId, Member> each = new HashMap<>();
  private final boolean later;
  private final List<Transition> transitions;

  /**
   * What the approved plans say of members in these months.
   *
   * @param together who is planned in a saved group and not alone: what they bring in is held
   *     against the group's plan
   */
  public record InPlan(Map<ClientId, Long> months, Set<ClientId> together) {
    static final InPlan NOTHING = new InPlan(Map.of(), Set.of());
  }

  /**
   * Of these members.
   *
   * @param planned what the approved plans say of them in these months
   * @param withoutCard how many organisations of registers have no card, by code
   * @param transitions how codes change over
   * @param at when they were counted
   */
  public Analysis(
      Months months,
      Instant at,
      IndustryPolicy policy,
      List<Member> all,
      InPlan planned,
      Map<String, Integer> withoutCard,
      List<Transition> transitions) {
    this.transitions = List.copyOf(transitions);
    this.months = months;
    this.at = at;
    this.policy = policy;
    int newer = 0;
    members.put(IndustryKey.ALL, all);
    for (var member : all) {
      each.put(member.client(), member);
      if (isLater(member.classification())) newer++;
      var found = IndustryKey.of(member.code());
      for (var key = found.orElse(null); key != null; key = key.above())
        if (key.level() != Level.ALL)
          members.computeIfAbsent(key, _ -> new ArrayList<>()).add(member);
    }
    later = 2 * newer > all.size();
    var others = others(withoutCard);
    others.keySet().forEach(key -> members.computeIfAbsent(key, _ -> new ArrayList<>()));
    members.forEach(
        (key, of) ->
            figures.put(key, IndustryFigures.of(key, of, others.getOrDefault(key, 0), planned)));
  }

  private static Map<IndustryKey, Integer> others(Map<String, Integer> withoutCard) {
    var others = new HashMap<IndustryKey, Integer>();
    withoutCard.forEach(
        (code, many) -> {
          for (var key = IndustryKey.of(code).orElse(null); key != null; key = key.above())
            others.merge(key, many, Integer::sum);
        });
    return others;
  }

  private static boolean isLater(String classification) {
    return classification.contains("2.1");
  }

  /** The months looked at. */
  public Months months() {
    return months;
  }

  /** When it was counted. */
  public Instant at() {
    return at;
  }

  /** The bank's way of looking at industries. */
  public IndustryPolicy policy() {
    return policy;
  }

  /** Whether most codes are of NACE 2.1, whose sections have other letters. */
  public boolean later() {
    return later;
  }

  /** An industry's figures; those of nobody where none is known in it. */
  public IndustryFigures figures(IndustryKey key) {
    var found = figures.get(key);
    return found == null ? IndustryFigures.of(key, List.of(), 0, InPlan.NOTHING) : found;
  }

  /** The parts of an industry, by income, the most first. */
  public List<IndustryFigures> parts(IndustryKey of) {
    if (of.level() == Level.CLASS) return List.of();
    var below = Level.values()[of.level().ordinal() + 1];
    return figures.values().stream()
        .filter(f -> f.key().level() == below && of.equals(f.key().above()))
        .sorted(
            Comparator.comparingLong((IndustryFigures f) -> -f.sum())
                .thenComparing(f -> f.key().code()))
        .toList();
  }

  /** How many have no industry, or one that no classification knows. */
  public int unknown() {
    int known = parts(IndustryKey.ALL).stream().mapToInt(IndustryFigures::known).sum();
    return figures(IndustryKey.ALL).known() - known;
  }

  /** An industry's clients beside their medians, those who bring in least of it first. */
  public List<Beside> clients(IndustryKey of) {
    return members.getOrDefault(of, List.of()).stream()
        .filter(Member::isClient)
        .map(this::beside)
        .sorted(
            Comparator.comparingDouble((Beside b) -> Objects.requireNonNullElse(b.ofMedian(), 1e9))
                .thenComparing(b -> b.member().income())
                .thenComparing(b -> b.member().client().value()))
        .toList();
  }

  /** Those of an industry's clients who bring in less than the median. */
  public List<Beside> below(IndustryKey of) {
    return clients(of).stream().filter(Beside::below).toList();
  }

  /** An industry's prospects to whom offers may go, those known longest first. */
  public List<Member> prospects(IndustryKey of) {
    return members.getOrDefault(of, List.of()).stream()
        .filter(m -> m.standing() == Standing.PROSPECT && m.reachable())
        .sorted(Comparator.comparing(m -> m.client().value()))
        .toList();
  }

  /** Somebody beside the others of his industry; empty for who is no organisation or unknown. */
  public Optional<Beside> beside(ClientId client) {
    return Optional.ofNullable(each.get(client)).map(this::beside);
  }

  /** What somebody's code becomes in later versions; nothing where that isn't known. */
  public List<Transition> transitions(Member member) {
    var code = IndustryKey.of(member.code()).map(IndustryKey::code).orElse("");
    return transitions.stream()
        .filter(t -> t.code().equals(code) && t.version().equals(member.classification()))
        .toList();
  }

  private Beside beside(Member member) {
    return new Beside(
        member,
        IndustryKey.of(member.code())
            .map(this::narrowest)
            .filter(f -> f.key().level() != Level.ALL)
            .orElse(null));
  }

  /** The industry or what it is part of, the narrowest that has enough clients for a median. */
  private @Nullable IndustryFigures narrowest(IndustryKey of) {
    for (var key = of; key != null; key = key.above())
      if (figures(key).clients() >= policy.least()) return figures(key);
    return null;
  }

  /** The divisions worth a campaign, what may be expected of them the most first. */
  public List<WhiteSpot> whiteSpots() {
    var all = figures(IndustryKey.ALL);
    var spots = new ArrayList<WhiteSpot>();
    for (var one : figures.values()) {
      if (one.key().level() != Level.DIVISION) continue;
      int prospects = prospects(one.key()).size() + one.others();
      var by = narrowest(one.key());
      if (prospects < policy.least() || by == null || by.income().median() <= 0) continue;
      if (one.share() >= all.share() && by.income().median() <= all.income().median()) continue;
      spots.add(
          new WhiteSpot(
              one,
              prospects,
              by.income().median(),
              by.key(),
              all.share(),
              Math.round(prospects * by.income().median() * all.share())));
    }
    spots.sort(
        Comparator.comparingLong((WhiteSpot s) -> -s.expected())
            .thenComparing(s -> s.figures().key().code()));
    return List.copyOf(spots);
  }
}
