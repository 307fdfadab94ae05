package org.branchbook.store.duplicates;

import static org.branchbook.store.db.Tables.AUDIT_CHANGE;
import static org.branchbook.store.db.Tables.AUDIT_LINE;
import static org.branchbook.store.db.Tables.IMPORT_ROW;
import static org.branchbook.store.db.Tables.IMPORT_RUN;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.branchbook.clients.ClientField;
import org.branchbook.clients.ClientId;
import org.branchbook.duplicates.merge.Confirmed;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.store.ImportBlocks;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/** {@link Confirmed} out of the audit, and of imports, which write no line for each card. */
final class JooqConfirmed implements Confirmed {
  private static final List<String> ACTS =
      List.of(Act.CREATED.name(), Act.CHANGED.name(), Act.REVERTED.name());
  private static final Map<String, ClientField> FIELDS =
      Stream.of(ClientField.values()).collect(Collectors.toMap(Enum::name, f -> f));
  private final DSLContext db;

  JooqConfirmed(DSLContext db) {
    this.db = db;
  }

  @Override
  public Map<ClientId, Map<ClientField, Instant>> of(Collection<ClientId> cards) {
    var numbers = cards.stream().map(ClientId::value).toList();
    var confirmed = new HashMap<ClientId, Map<ClientField, Instant>>();
    var imported = DSL.max(IMPORT_RUN.STARTED);
    db.select(IMPORT_ROW.SUBJECT_ID, imported)
        .from(IMPORT_ROW)
        .join(IMPORT_RUN)
        .on(IMPORT_RUN.ID.eq(IMPORT_ROW.IMPORT_ID))
        .where(IMPORT_ROW.SUBJECT.eq("CLIENT"))
        .and(Rows.among(IMPORT_ROW.SUBJECT_ID, numbers))
        .groupBy(IMPORT_ROW.SUBJECT_ID)
        .forEach(
            r -> {
              var fields = fields(confirmed, r.value1());
              for (var field : ClientField.values()) fields.put(field, r.value2());
            });
    for (var brought : ImportBlocks.brought(db, numbers))
      for (var field : ClientField.values())
        fields(confirmed, brought.client()).merge(field, brought.started(), JooqConfirmed::later);
    var written = DSL.max(AUDIT_LINE.AT);
    db.select(AUDIT_LINE.CLIENT_ID, AUDIT_CHANGE.FIELD, written)
        .from(AUDIT_LINE)
        .join(AUDIT_CHANGE)
        .on(AUDIT_CHANGE.LINE_ID.eq(AUDIT_LINE.ID))
        .where(Rows.among(AUDIT_LINE.CLIENT_ID, numbers))
        .and(AUDIT_LINE.SUBJECT.eq("client"))
        .and(AUDIT_LINE.ACT.in(ACTS))
        .groupBy(AUDIT_LINE.CLIENT_ID, AUDIT_CHANGE.FIELD)
        .forEach(
            r -> {
              var field = FIELDS.get(r.value2());
              if (field != null)
                fields(confirmed, r.value1()).merge(field, r.value3(), JooqConfirmed::later);
            });
    return confirmed;
  }

  private static Instant later(Instant a, Instant b) {
    return a.isAfter(b) ? a : b;
  }

  private static Map<ClientField, Instant> fields(
      Map<ClientId, Map<ClientField, Instant>> of, long card) {
    return of.computeIfAbsent(new ClientId(card), _ -> new EnumMap<>(ClientField.class));
  }
}
