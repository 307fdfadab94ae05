package org.branchbook.imports.alike;

import static org.branchbook.store.clients.Sample.card;
import static org.branchbook.store.clients.Sample.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.branchbook.duplicates.Key;
import org.branchbook.duplicates.Traits;
import org.branchbook.duplicates.candidates.Sharing;
import org.junit.jupiter.api.Test;

class FileIndexTest {
  private final FileIndex index = new FileIndex();
  private final Sharing sharing = new Sharing(10_000);

  private static Fresh fresh(long id, long... hashes) {
    var one = card(id, person("Ткач", "Гнат", ""));
    var keys = new ArrayList<Key>();
    for (long hash : hashes) keys.add(new Key(Key.Kind.NAMES, hash));
    return new Fresh(one, id, Traits.of(one), keys);
  }

  private List<Long> rows(long... hashes) {
    return index.meeting(fresh(0, hashes).keys(), 10, sharing).stream()
        .map(FileIndex.Entry::row)
        .toList();
  }

  @Test
  void thousandsAreMetByTheirKeysAlone() {
    for (int i = 1; i <= 5000; i++) index.add(fresh(i, i * 31L, -i * 17L, 0));
    assertEquals(List.of(4321L), rows(4321 * 31L, -4321 * 17L, 99));
    assertEquals(List.of(77L), rows(-77 * 17L), "a key that nobody else has is enough");
    assertEquals(List.of(), rows(123_456_789));
    assertEquals(List.of(), rows(0), "what all share brings nobody");
    assertEquals(5000, index.size());
  }

  @Test
  void whatIsToldAnewTakesTheOldPlace() {
    index.add(fresh(5, 1, 3));
    index.add(fresh(6, 1, 3));
    index.add(fresh(5, 2, 4));
    assertEquals(List.of(6L), rows(1, 3));
    assertEquals(List.of(5L), rows(2, 4));
  }
}
