package org.branchbook.store.care;

import java.util.OptionalInt;
import java.util.OptionalLong;
import org.branchbook.staff.care.StoreFile;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;
import org.jooq.SQLDialect;

final class JooqStoreFile implements StoreFile {
  private final Store store;

  JooqStoreFile(Store store) {
    this.store = store;
  }

  @Override
  public boolean here() {
    return store.url().filter(url -> url.kind() == StoreUrl.Kind.FILE).isPresent();
  }

  @Override
  public OptionalLong bytes() {
    if (here()) return OptionalLong.of(store.url().orElseThrow().path().toFile().length());
    if (store.db().dialect() != SQLDialect.POSTGRES) return OptionalLong.empty();
    var size = store.db().fetchValue("select pg_database_size(current_database())");
    return size instanceof Long bytes ? OptionalLong.of(bytes) : OptionalLong.empty();
  }

  @Override
  public OptionalInt unused() {
    if (!here()) return OptionalInt.empty();
    var used =
        store
            .db()
            .fetchValue(
                "select setting_value from information_schema.settings"
                    + " where setting_name = 'info.CHUNKS_FILL_RATE'");
    return used instanceof String percent && percent.matches("\\d{1,3}")
        ? OptionalInt.of(Math.clamp(100 - Integer.parseInt(percent), 0, 100))
        : OptionalInt.empty();
  }

  @Override
  public boolean encrypted() {
    return store.url().filter(url -> !url.key().isEmpty()).isPresent();
  }

  @Override
  public void compact() {
    store.closeCompacted();
  }
}
