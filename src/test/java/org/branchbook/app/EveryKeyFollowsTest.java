package org.branchbook.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.branchbook.store.Databases;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Whatever the database knows to refer to a client is moved when cards are merged: whoever adds a
 * table that does adds a FollowsClient to the rooms.
 */
class EveryKeyFollowsTest {
  /** The card itself, which merging reads and writes as a whole. */
  private static final Set<String> CARD =
      Set.of(
          "identifier.client_id",
          "phone.client_id",
          "email.client_id",
          "address.client_id",
          "contact_person.client_id");

  private static final String KEYS =
      """
      select child.table_name as child_table, child.column_name as child_column
      from information_schema.referential_constraints the
      join information_schema.key_column_usage parent
        on parent.constraint_name = the.unique_constraint_name
        and parent.constraint_schema = the.unique_constraint_schema
      join information_schema.key_column_usage child
        on child.constraint_name = the.constraint_name
        and child.constraint_schema = the.constraint_schema
      where lower(parent.table_name) = 'client'
      """;

  @ParameterizedTest
  @EnumSource
  void allKeysToClientFollow(Databases on) {
    try (var two = new TwoPrograms(on)) {
      var keys = new TreeSet<String>();
      for (var row : two.here.store.db().fetch(KEYS))
        keys.add((row.get(0) + "." + row.get(1)).toLowerCase(java.util.Locale.ROOT));
      // H2 doesn't know of the card's own lists
      keys.addAll(CARD);
      var followed = new TreeSet<>(CARD);
      two.here.duplicates.followers.forEach(f -> followed.addAll(f.columns()));
      assertEquals(keys, followed);
    }
  }
}
