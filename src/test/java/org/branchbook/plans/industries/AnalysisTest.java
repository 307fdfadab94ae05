package org.branchbook.plans.industries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.plans.earned.Months;
import org.branchbook.plans.industries.Analysis.InPlan;
import org.branchbook.plans.industries.IndustryKey.Level;
import org.junit.jupiter.api.Test;

class AnalysisTest {
  private static final Months YEAR = new Months(YearMonth.of(2025, 11), YearMonth.of(2026, 10));
  private static final Transition CODE =
      new Transition("КВЕД-2010", "62.01", "NACE 2.1-UA", "62.10");
  private final List<Member> members = new ArrayList<>();
  private final Map<String, Integer> known = new HashMap<>();

  private void client(String code, long income) {
    add(code, Standing.CLIENT, true, income);
  }

  private void prospects(String code, int many) {
    for (int i = 0; i < many; i++) add(code, Standing.PROSPECT, true, 0);
  }

  private void add(String code, Standing standing, boolean reachable, long income) {
    members.add(
        new Member(
            new ClientId(members.size() + 1),
            code,
            "КВЕД-2010",
            standing,
            reachable,
            income,
            income / 2,
            10 * income,
            2));
  }

  private Set<ClientId> together = Set.of();

  private Analysis analysis() {
    return new Analysis(
        YEAR,
        Instant.EPOCH,
        IndustryPolicy.USUAL,
        members,
        new InPlan(Map.of(new ClientId(1), 400L), together),
        known,
        List.of(CODE));
  }

  @Test
  void codesStandInClassDivisionAndSection() {
    var written = IndustryKey.of("C 2511").orElseThrow();
    assertEquals(new IndustryKey(Level.CLASS, "25.11"), written);
    assertEquals(IndustryKey.division(25), written.above());
    assertEquals(new IndustryKey(Level.SECTION, "MANUFACTURING"), written.at(Level.SECTION));
    assertEquals(IndustryKey.ALL, written.at(Level.ALL));
    assertEquals(IndustryKey.division(1), IndustryKey.of("01").orElseThrow());
    assertTrue(IndustryKey.of("").isEmpty());
    assertTrue(IndustryKey.of("34.10").isEmpty(), "no classification has a division 34");
    assertEquals("K", Section.FINANCE.letter(false));
    assertEquals("L", Section.FINANCE.letter(true));
  }

  @Test
  void theMiddleLiesBetweenTwoValuesInProportion() {
    assertEquals(new Quartiles(175, 250, 325, 4), Quartiles.of(new long[] {400, 100, 300, 200}));
    assertEquals(new Quartiles(7, 7, 7, 1), Quartiles.of(new long[] {7}));
    assertEquals(new Quartiles(0, 0, 0, 0), Quartiles.of(new long[0]));
  }

  @Test
  void concentrationIsThatOfWhoBringsIn() {
    var two = Concentration.of(new long[] {300, 100, -50, 0});
    assertEquals(0.75, two.top(), 1e-9);
    assertEquals(1, two.topFive(), 1e-9);
    assertEquals(6250, two.index());
    assertEquals(1000, Concentration.of(new long[] {5, 5, 5, 5, 5, 5, 5, 5, 5, 5}).index());
    assertEquals(Concentration.NONE, Concentration.of(new long[] {-3}));
  }

  @Test
  void aClientStandsBesideTheNarrowestIndustryThatHasEnoughClients() {
    for (int i = 1; i <= 5; i++) client("62.01", 100 * i);
    client("62.02", 30);
    client("61.10", 50);
    client("", 70);
    var analysis = analysis();
    var programmer = analysis.beside(new ClientId(1)).orElseThrow();
    assertEquals("62.01", Objects.requireNonNull(programmer.peers()).key().code());
    assertEquals(100 * 100 / 300.0, Objects.requireNonNull(programmer.ofMedian()), 1e-9);
    assertTrue(programmer.below());
    assertEquals(List.of(CODE), analysis.transitions(programmer.member()));
    var consultant = analysis.beside(new ClientId(6)).orElseThrow();
    assertEquals("62", Objects.requireNonNull(consultant.peers()).key().code());
    var operator = analysis.beside(new ClientId(7)).orElseThrow();
    assertEquals("INFORMATION", Objects.requireNonNull(operator.peers()).key().code());
    // who has no industry stands beside nobody
    assertNull(analysis.beside(new ClientId(8)).orElseThrow().peers());
    assertEquals(1, analysis.unknown());
    assertEquals(
        List.of(6L, 7L, 1L, 2L),
        analysis.below(IndustryKey.ALL).stream().map(b -> b.member().client().value()).toList());
    assertEquals(100.0, analysis.figures(IndustryKey.ALL).growth());
    assertEquals(100 * 1530 / 400.0, analysis.figures(IndustryKey.division(62)).fulfilled());
    assertNull(analysis.figures(IndustryKey.division(61)).fulfilled());
    together = Set.of(new ClientId(2));
    assertEquals(
        100 * (1530 - 200) / 400.0,
        analysis().figures(IndustryKey.division(62)).fulfilled(),
        "who is planned in a saved group is held against that");
  }

  @Test
  void aWhiteSpotHasProspectsAndFewClientsOrAGoodMedian() {
    for (int i = 0; i < 10; i++) client("47.11", 100);
    prospects("47.11", 10);
    for (int i = 0; i < 5; i++) client("62.01", 1000);
    prospects("62.01", 20);
    add("62.01", Standing.PROSPECT, false, 0);
    prospects("01.11", 4);
    // 15 of 50 known are clients; programmers have few clients and a good median
    var analysis = analysis();
    var spots = analysis.whiteSpots();
    assertEquals(List.of("62"), spots.stream().map(s -> s.figures().key().code()).toList());
    var spot = spots.getFirst();
    assertEquals(20, spot.prospects(), "who must be left alone isn't counted");
    assertEquals(Math.round(20 * 1000 * 15 / 50.0), spot.expected());
    assertFalse(Picked.PROSPECTS.of(analysis, IndustryKey.division(62)).contains(new ClientId(46)));
  }

  @Test
  void theShareIsOfAllWhoAreKnownWhetherTheyHaveCardsOrNot() {
    for (int i = 0; i < 5; i++) client("47.11", 100);
    for (int i = 0; i < 5; i++) client("62.01", 1000);
    prospects("62.01", 2);
    known.putAll(Map.of("62.01", 13, "62.02", 20, "01.11", 7));
    var analysis = analysis();
    assertEquals(5 / 20.0, analysis.figures(IndustryKey.of("62.01").orElseThrow()).share(), 1e-9);
    assertEquals(5 / 40.0, analysis.figures(IndustryKey.division(62)).share(), 1e-9);
    assertEquals(52, analysis.figures(IndustryKey.ALL).known());
    assertEquals(0, analysis.unknown());
    var farmers = analysis.figures(IndustryKey.division(1));
    assertEquals(7, farmers.others(), "an industry that nobody with a card is of");
    var spot = analysis.whiteSpots().getFirst();
    assertEquals("62", spot.figures().key().code());
    assertEquals(2 + 33, spot.prospects());
    assertEquals(Math.round(35 * 1000 * 10 / 52.0), spot.expected());
  }
}
