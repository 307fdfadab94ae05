package org.branchbook.store.plans;

import static org.branchbook.store.clients.Sample.ALL;
import static org.branchbook.store.clients.Sample.ANNA;
import static org.branchbook.store.clients.Sample.BORYS;
import static org.branchbook.store.clients.Sample.NORTH;
import static org.branchbook.store.clients.Sample.SOUTH;
import static org.branchbook.store.clients.Sample.VIRA;
import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.care;
import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.clients.ListId;
import org.branchbook.clients.groups.SavedGroup;
import org.branchbook.clients.groups.SavedGroupId;
import org.branchbook.clients.groups.SavedGroups;
import org.branchbook.clients.lists.KeptList;
import org.branchbook.plans.budget.Growth;
import org.branchbook.plans.budget.Measure;
import org.branchbook.plans.budget.PlanId;
import org.branchbook.plans.budget.PlanLine;
import org.branchbook.plans.budget.PlanVersion;
import org.branchbook.plans.budget.PlanVersion.Signed;
import org.branchbook.plans.budget.PlanVersion.State;
import org.branchbook.plans.budget.Planned;
import org.branchbook.plans.budget.Twelve;
import org.branchbook.staff.Reach;
import org.branchbook.staff.Scope;
import org.branchbook.store.Databases;
import org.branchbook.store.Store;
import org.branchbook.store.clients.ClientStore;
import org.branchbook.store.clients.Sample;
import org.branchbook.store.clients.groups.SavedGroupStore;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PlansTest {
  private static final Instant NOW = Instant.parse("2025-12-01T09:00:00Z");
  private static final Scope BORYS_ALONE = new Scope(Reach.OWN, BORYS, Set.of(), false);
  private static final Scope OF_SOUTH = new Scope(Reach.DEPARTMENT, VIRA, Set.of(SOUTH), false);
  private static final PlanId PLAN = new PlanId(900);
  private static final ClientId HIS = new ClientId(101);
  private static final ClientId HIS_OTHER = new ClientId(102);
  private static final Twelve ONES = Twelve.of(1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1);

  private static PlanStore branch(Store store) {
    Sample.branch(store);
    var clients = new ClientStore(store).clients();
    clients.add(card(100, organisation("Ткач", "Ткач"), care(NORTH, ANNA, false)));
    clients.add(card(101, person("Ткач", "Ганна", ""), care(NORTH, BORYS, false)));
    clients.add(card(102, person("Ткач", "Ганна", ""), care(SOUTH, BORYS, false)));
    return new PlanStore(store);
  }

  private static PlanVersion draft(PlanId id, int number) {
    return new PlanVersion(
        id, 2026, number, "", State.DRAFT, null, new Signed(ANNA, NOW), null, null, "", 1);
  }

  private static PlanLine line(Planned of, Holding.Kind kind, long january) {
    return new PlanLine(0, of, kind, Measure.INCOME, ONES.with(Month.JANUARY, january), 1);
  }

  private static Set<String> said(PlanStore kept, PlanId plan, Scope scope) {
    var said = new TreeSet<String>();
    kept.plans()
        .each(
            plan,
            Measure.INCOME,
            scope,
            l ->
                said.add(
                    "%s %d%s %s %d %b"
                        .formatted(
                            l.of().level(),
                            l.of().id(),
                            l.of().code(),
                            l.line(),
                            l.months().at(Month.JANUARY),
                            l.byHand(Month.JANUARY))));
    return said;
  }

  @ParameterizedTest
  @EnumSource
  void aPlanIsWrittenApprovedAndRead(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var plans = kept.plans();
      plans.add(draft(PLAN, 1));
      plans.put(
          PLAN,
          List.of(
              line(Planned.BRANCH, null, 900),
              line(Planned.industry("62"), null, 62),
              line(Planned.department(SOUTH), null, 2),
              line(Planned.manager(BORYS), null, 12),
              line(Planned.client(new ClientId(100)), null, 100),
              line(Planned.client(HIS), null, 101),
              line(Planned.client(HIS), Holding.Kind.LOAN, -5),
              line(Planned.connected(HIS), null, 7)));
      assertEquals(8, said(kept, PLAN, ALL).size());
      assertEquals(
          Set.of(
              "CLIENT 101 LOAN -5 true",
              "CLIENT 101 null 101 true",
              "CONNECTED 101 null 7 true",
              "MANAGER 12 null 12 true"),
          said(kept, PLAN, BORYS_ALONE));
      assertEquals(Set.of("DEPARTMENT 2 null 2 true"), said(kept, PLAN, OF_SOUTH));

      var his = plans.lines(PLAN, Planned.client(HIS));
      plans.put(
          PLAN,
          List.of(
              his.get(0).with(ONES.with(Month.JANUARY, 77), 0),
              his.get(1).with(Twelve.NOTHING, 0)));
      assertEquals(
          List.of(77L),
          plans.lines(PLAN, Planned.client(HIS)).stream()
              .map(l -> l.months().at(Month.JANUARY))
              .toList());

      assertTrue(kept.planned().of(HIS, 2026, ALL).isEmpty());
      var seen = new ArrayList<String>();
      kept.planned().each(ALL, 2026, Measure.INCOME, (c, l, m) -> seen.add("?"));
      assertTrue(seen.isEmpty());
      assertTrue(plans.save(draft(PLAN, 1).approved(new Signed(ANNA, NOW))));
      assertFalse(plans.save(draft(PLAN, 1)), "it has another version by now");
      assertEquals(State.APPROVED, plans.approved(2026).orElseThrow().state());
      assertEquals(1, kept.planned().of(HIS, 2026, BORYS_ALONE).size());
      assertEquals(0, kept.planned().of(new ClientId(100), 2026, BORYS_ALONE).size());
      assertEquals(1, kept.planned().of(Planned.industry("62"), 2026).size());
      kept.planned()
          .each(
              BORYS_ALONE,
              2026,
              Measure.INCOME,
              (c, l, m) -> seen.add(c.value() + " " + l + " " + m[0] + " " + m[11]));
      assertEquals(List.of("101 null 77 1"), seen);
    }
  }

  @ParameterizedTest
  @EnumSource
  void onlyOneIsApprovedAndACopySaysTheSame(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var plans = kept.plans();
      plans.add(draft(PLAN, 1));
      plans.put(PLAN, List.of(line(Planned.client(HIS), null, 5)));
      assertTrue(plans.save(draft(PLAN, 1).approved(new Signed(ANNA, NOW))));
      var next = new PlanId(901);
      plans.add(draft(next, 2));
      plans.copy(PLAN, next, Growth.NONE);
      assertEquals(said(kept, PLAN, ALL), said(kept, next, ALL));
      var grown = new PlanId(902);
      plans.add(draft(grown, 3));
      // 16 and 18 hundredths are 34; 4.5 % more of each is 17 and 19, of both together 36
      plans.put(PLAN, List.of(line(Planned.client(HIS_OTHER), null, 7)));
      plans.copy(PLAN, grown, Growth.percent(4.5));
      var sum = new long[1];
      plans.each(grown, Measure.INCOME, ALL, l -> sum[0] += l.months().year());
      assertEquals(36, sum[0]);
      plans.remove(plans.find(grown).orElseThrow());
      assertFalse(plans.save(draft(next, 2).approved(new Signed(ANNA, NOW))));
      assertTrue(plans.save(plans.find(PLAN).orElseThrow().superseded()));
      assertTrue(plans.save(draft(next, 2).approved(new Signed(ANNA, NOW))));
      assertEquals(List.of(2, 1), plans.of(2026).stream().map(PlanVersion::number).toList());
      assertTrue(plans.remove(plans.find(PLAN).orElseThrow()));
      assertTrue(plans.find(PLAN).isEmpty());
    }
  }

  @ParameterizedTest
  @EnumSource
  void cardsThatAreMergedAndPartedKeepTheirPlans(Databases on) {
    try (var store = on.fresh()) {
      var kept = branch(store);
      var plans = kept.plans();
      plans.add(draft(PLAN, 1));
      plans.put(
          PLAN,
          List.of(line(Planned.client(HIS), null, 5), line(Planned.client(HIS_OTHER), null, 6)));
      var before = said(kept, PLAN, ALL);
      var follower = kept.followers().getLast();
      var things = follower.of(List.of(HIS, HIS_OTHER));
      follower.join(List.of(HIS_OTHER), HIS);
      assertEquals(
          Set.of("CLIENT 101 null 5 true", "CLIENT 101 null 6 true"), said(kept, PLAN, ALL));
      assertEquals("merge.thing.plan", follower.tell(things).getFirst().title().key());
      follower.part(things, Set.of(), HIS);
      assertEquals(before, said(kept, PLAN, ALL));
    }
  }

  @ParameterizedTest
  @EnumSource
  void savedGroupsTakeByRuleOrList(Databases on) {
    try (var store = on.fresh()) {
      branch(store);
      var groups = new SavedGroupStore(store).groups();
      var few = new KeptList(new ListId(49), ANNA, "Few", NOW);
      new ClientStore(store).lists().add(few, List.of(HIS, new ClientId(100)));
      var retail =
          new SavedGroup(
              new SavedGroupId(50),
              "Retail",
              null,
              BORYS,
              new SavedGroup.Rule(true, null, null),
              null,
              0);
      var listed = new SavedGroup(new SavedGroupId(51), "Few", SOUTH, null, null, few.id(), 0);
      assertTrue(groups.save(retail, ANNA, NOW));
      assertTrue(groups.save(listed, ANNA, NOW));
      assertEquals(List.of("Few", "Retail"), groups.all().stream().map(SavedGroup::name).toList());
      assertEquals(
          Set.of(101L, 102L), members(groups.find(retail.id()).orElseThrow(), groups, ALL));
      assertEquals(Set.of(100L, 101L), members(listed, groups, ALL));
      assertEquals(Set.of(101L), members(listed, groups, BORYS_ALONE));
      assertFalse(
          groups.save(groups.find(retail.id()).map(g -> other(g, 9)).orElseThrow(), ANNA, NOW));
      assertTrue(groups.save(other(retail, 1), ANNA, NOW));
    }
  }

  private static SavedGroup other(SavedGroup group, int version) {
    return new SavedGroup(
        group.id(),
        "Other",
        group.department(),
        group.responsible(),
        group.rule(),
        group.list(),
        version);
  }

  private static Set<Long> members(SavedGroup group, SavedGroups groups, Scope scope) {
    var members = new ArrayList<Long>();
    groups.each(group, scope, c -> members.add(c.value()));
    assertEquals(members.size(), Set.copyOf(members).size());
    return Set.copyOf(members);
  }
}
