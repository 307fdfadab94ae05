package org.branchbook.store.staff;

import static org.branchbook.store.db.Tables.SETTING;

import java.util.Optional;
import java.util.UUID;
import org.branchbook.staff.BranchInfo;
import org.branchbook.staff.Settings;
import org.branchbook.store.Store;

final class JooqSettings implements Settings {
  private static final String BANK = "branch.bank";
  private static final String BRANCH = "branch.name";
  private static final String STORE = "branch.store";
  private static final String COUNTRY = "branch.country";
  private static final String PRACTICE = "branch.practice";

  private final Store store;

  JooqSettings(Store store) {
    this.store = store;
  }

  @Override
  public Optional<String> find(String name) {
    return store
        .db()
        .select(SETTING.CONTENT)
        .from(SETTING)
        .where(SETTING.NAME.eq(name))
        .fetchOptional(SETTING.CONTENT);
  }

  @Override
  public void save(String name, String content) {
    store
        .db()
        .insertInto(SETTING, SETTING.NAME, SETTING.CONTENT)
        .values(name, content)
        .onDuplicateKeyUpdate()
        .set(SETTING.CONTENT, content)
        .execute();
  }

  @Override
  public Optional<BranchInfo> branch() {
    var set =
        store
            .db()
            .selectFrom(SETTING)
            .where(SETTING.NAME.in(BANK, BRANCH, STORE, COUNTRY, PRACTICE))
            .fetchMap(SETTING.NAME, SETTING.CONTENT);
    if (set.size() < 5) return Optional.empty();
    return Optional.of(
        new BranchInfo(
            set.get(BANK),
            set.get(BRANCH),
            UUID.fromString(set.get(STORE)),
            set.get(COUNTRY),
            Boolean.parseBoolean(set.get(PRACTICE))));
  }

  @Override
  public void save(BranchInfo branch) {
    store.inOne(
        () -> {
          save(BANK, branch.bank());
          save(BRANCH, branch.branch());
          save(STORE, branch.store().toString());
          save(COUNTRY, branch.country());
          save(PRACTICE, String.valueOf(branch.practice()));
        });
  }
}
