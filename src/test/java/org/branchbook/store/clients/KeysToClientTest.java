package org.branchbook.store.clients;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.TreeSet;
import java.util.stream.Collectors;
import org.branchbook.store.db.DefaultSchema;
import org.branchbook.store.db.Tables;
import org.junit.jupiter.api.Test;

/**
 * Everything that refers to a client: whoever adds such a column decides what becomes of it when
 * cards are merged or an import is taken back, and adds it here.
 */
class KeysToClientTest {
  @Test
  void allKeysToClientAreKnown() {
    var keys = new TreeSet<String>();
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables())
      for (var key : table.getReferences())
        if (key.getKey().getTable().equals(Tables.CLIENT))
          keys.add(
              table.getName()
                  + "."
                  + key.getFields().stream()
                      .map(f -> f.getName())
                      .collect(Collectors.joining(",")));
    assertEquals(
        "address.client_id advice.client_id bank_related.client_id client_list_member.client_id"
            + " consent.client_id contact_client.client_id contact_person.client_id"
            + " deviation.client_id email.client_id group_lead.client_id holding.client_id"
            + " identifier.client_id income_stream.client_id link.from_id link.to_id note.client_id"
            + " phone.client_id plan_line.client_id playbook_run.client_id scene_client.client_id"
            + " task_client.client_id",
        String.join(" ", keys));
  }

  /** Columns that hold a client's number without the database's knowing. */
  @Test
  void looseNumbersOfClientsAreKnown() {
    var loose = new TreeSet<String>();
    for (var table : DefaultSchema.DEFAULT_SCHEMA.getTables())
      for (var field : table.fields())
        if (field.getName().endsWith("client_id")
            && table.getReferences().stream().noneMatch(k -> k.getFields().contains(field)))
          loose.add(table.getName() + "." + field.getName());
    // word_block.clients holds some too, and import_row.subject_id, import_block,
    // import_key.subject_id may; those of the journal of merges tell what was
    assertEquals(
        "audit_line.client_id card_touch.client_id change.client_id client_spoken.client_id"
            + " group_member.client_id"
            + " match_card.client_id match_pair.high_client_id match_pair.low_client_id"
            + " merge_touch.client_id merged_card.client_id merged_into.client_id"
            + " merged_thing.client_id suggestion.high_client_id suggestion.low_client_id"
            + " word_block.first_client_id",
        String.join(" ", loose));
  }
}
