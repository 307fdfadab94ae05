package org.branchbook.store.staff;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PolicyStoreTest {
  private static PolicyVersion version(long id, String name, String from, String tries) {
    return new PolicyVersion(
        id,
        name,
        LocalDate.parse(from),
        Map.of("tries", tries, "lock", "15"),
        null,
        Instant.parse("2026-11-22T08:00:00Z"));
  }

  @ParameterizedTest
  @EnumSource
  void allVersionsAreKeptTheLatestToHoldFirst(Databases on) {
    try (var store = on.fresh()) {
      var versions = new StaffStore(store).policies();
      assertEquals(List.of(), versions.of("a"));
      var old = version(1, "a", "2026-01-01", "3");
      var coming = version(2, "a", "2027-01-01", "4");
      var again = version(3, "a", "2026-01-01", "5");
      for (var one : List.of(old, coming, again, version(4, "b", "2026-01-01", "9")))
        versions.add(one);
      assertEquals(List.of(coming, again, old), versions.of("a"));
    }
  }
}
