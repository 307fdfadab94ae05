package org.branchbook.clients.quality;

import static org.branchbook.store.clients.Sample.organisation;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.Identifier.Kind;
import org.branchbook.clients.numbers.Rnokpp;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final LocalDate BORN = LocalDate.of(1985, 3, 14);

  private static Identifier paper(Kind kind, @Nullable LocalDate until) {
    return new Identifier(kind, "UA", "", "", "123456789", "", null, until, false);
  }

  private static Identifier tax(String number, boolean disputed) {
    return new Identifier(Kind.TAX, "UA", "", "", number, "", null, null, disputed);
  }

  private static Set<Gap> gaps(Identifier... numbers) {
    return Gaps.ofNumbers(person("Ткач", "Анна", ""), List.of(numbers));
  }

  @Test
  void aPersonWantsANumberAndAPaper() {
    assertEquals(EnumSet.of(Gap.NUMBER, Gap.DOCUMENT), gaps());
    // a woman's number of her own day
    assertEquals(Set.of(Gap.DOCUMENT), gaps(tax(Rnokpp.of(BORN, 1234), false)));
    assertEquals(Set.of(Gap.NUMBER), gaps(paper(Kind.ID_CARD, null)));
    assertEquals(Set.of(Gap.NUMBER), gaps(paper(Kind.BIRTH_CERTIFICATE, null)));
  }

  @Test
  void aNumberIsWrongByItsCheckDigitAndDoubtfulByWhatItSays() {
    var right = Rnokpp.of(BORN, 1234);
    var last = right.charAt(9) == '0' ? '1' : '0';
    assertEquals(
        EnumSet.of(Gap.WRONG_NUMBER, Gap.DOCUMENT), gaps(tax(right.substring(0, 9) + last, false)));
    assertEquals(
        EnumSet.of(Gap.MISMATCH, Gap.DOCUMENT),
        gaps(tax(Rnokpp.of(BORN.plusDays(1), 1234), false)));
    assertEquals(EnumSet.of(Gap.MISMATCH, Gap.DOCUMENT), gaps(tax(Rnokpp.of(BORN, 1235), false)));
    assertEquals(EnumSet.of(Gap.DISPUTED, Gap.DOCUMENT), gaps(tax(right, true)));
  }

  @Test
  void anOrganisationWantsItsNumberAndIndustry() {
    assertEquals(
        EnumSet.of(Gap.NUMBER, Gap.INDUSTRY),
        Gaps.ofNumbers(organisation("ТОВ «Млин»", ""), List.of()));
  }

  @Test
  void papersHoldAsLongAsTheLastOfThem() {
    var day = LocalDate.of(2026, 5, 1);
    assertNull(Gaps.papersUntil(List.of()));
    assertEquals(
        day,
        Gaps.papersUntil(
            List.of(paper(Kind.PASSPORT, day.minusYears(3)), paper(Kind.ID_CARD, day))));
    // an old booklet never runs out
    assertNull(Gaps.papersUntil(List.of(paper(Kind.ID_CARD, day), paper(Kind.PASSPORT, null))));
    assertNull(Gaps.papersUntil(List.of(tax("1", false))));
  }

  @Test
  void bitsAreNeverMovedSinceTheyAreKept() {
    assertEquals(1, Gap.NUMBER.bit());
    assertEquals(64, Gap.INDUSTRY.bit());
    assertEquals(512, Gap.DISPUTED.bit());
    assertEquals(1 + 128, Gap.bits(EnumSet.of(Gap.NUMBER, Gap.WRONG_NUMBER)));
  }
}
