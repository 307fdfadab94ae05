package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.POLICY;
import static org.branchbook.store.db.Tables.POLICY_FIELD;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.branchbook.staff.EmployeeId;
import org.branchbook.staff.policies.PolicyVersion;
import org.branchbook.staff.policies.PolicyVersions;
import org.branchbook.store.Store;
import org.branchbook.store.db.tables.records.PolicyRecord;

final class JooqPolicyVersions implements PolicyVersions {
  private final Store store;

  JooqPolicyVersions(Store store) {
    this.store = store;
  }

  @Override
  public List<PolicyVersion> of(String policy) {
    var texts = new HashMap<Long, Map<String, String>>();
    var versions = new LinkedHashMap<Long, PolicyRecord>();
    store
        .db()
        .select()
        .from(POLICY)
        .leftJoin(POLICY_FIELD)
        .on(POLICY_FIELD.POLICY_ID.eq(POLICY.ID))
        .where(POLICY.NAME.eq(policy))
        .orderBy(POLICY.NAME.desc(), POLICY.HOLDS_FROM.desc(), POLICY.ID.desc())
        .forEach(
            r -> {
              var id = r.get(POLICY.ID);
              versions.putIfAbsent(id, r.into(POLICY));
              var fields = texts.computeIfAbsent(id, _ -> new HashMap<>());
              if (r.get(POLICY_FIELD.FIELD) != null)
                fields.put(r.get(POLICY_FIELD.FIELD), r.get(POLICY_FIELD.CONTENT));
            });
    return versions.values().stream().map(r -> version(r, texts)).toList();
  }

  @Override
  public void add(PolicyVersion version) {
    store.inOne(
        () -> {
          var db = store.db();
          var who = version.who();
          db.insertInto(POLICY)
              .set(POLICY.ID, version.id())
              .set(POLICY.NAME, version.policy())
              .set(POLICY.HOLDS_FROM, version.from())
              .set(POLICY.SET_BY, who == null ? null : who.value())
              .set(POLICY.SET_AT, version.at())
              .execute();
          var insert =
              db.insertInto(
                  POLICY_FIELD, POLICY_FIELD.POLICY_ID, POLICY_FIELD.FIELD, POLICY_FIELD.CONTENT);
          for (var text : version.texts().entrySet())
            insert = insert.values(version.id(), text.getKey(), text.getValue());
          insert.execute();
        });
  }

  private static PolicyVersion version(PolicyRecord r, Map<Long, Map<String, String>> texts) {
    var who = r.getSetBy();
    return new PolicyVersion(
        r.getId(),
        r.getName(),
        r.getHoldsFrom(),
        texts.getOrDefault(r.getId(), Map.of()),
        who == null ? null : new EmployeeId(who),
        r.getSetAt());
  }
}
