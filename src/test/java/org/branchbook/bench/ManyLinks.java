package org.branchbook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.branchbook.store.BareH2;
import org.branchbook.store.Opened;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;

/**
 * A store with so many links between half as many clients, always the same: each has four links on
 * average, of all kinds, a sixth of them ownership and a sixth dependence.
 */
final class ManyLinks {
  static final long FIRST_CLIENT = 1_000_000;
  static final long FIRST_LINK = 100_000_000;

  private static final String CLIENTS =
      """
      insert into client (id, person, name, sort_key, standing, state, department_id,
        responsible_id, vip, ours, preferred_language, preferred_time, main_phone, family_name,
        given_name, patronymic, birth_place, no_tax_number, occupation, employer, sole, full_name,
        short_name, legal_form, industry_code, industry_classification, version)
      select %d + x, mod(x, 5) > 0, 'Client ' || x, 'client ' || x,
        case when mod(x, 3) = 0 then 'PROSPECT' when mod(x, 50) = 1 then 'FORMER' else 'CLIENT' end,
        'ACTIVE', 1, 100, false, false, '', '', '', '', '', '', '', false, '', '', false, '', '', '',
        '', '', 0
      from system_range(0, %d) as r (x)
      """;

  private static final String LINKS =
      """
      insert into link (id, from_id, to_id, type, share, since, status, source, reason, version)
      select %1$d + x, %2$d + a, %2$d + mod(a + 1 + b, %3$d),
        case when t < 0.16 then 'OWNER' when t < 0.18 then 'BOARD_RIGHT' when t < 0.25 then 'RECEIPTS'
          when t < 0.30 then 'EXPENDITURE' when t < 0.34 then 'GUARANTOR' when t < 0.36 then 'FUNDING'
          when t < 0.46 then 'DIRECTOR' when t < 0.56 then 'SPOUSE' when t < 0.66 then 'PARENT'
          when t < 0.74 then 'HOUSEHOLD' when t < 0.82 then 'SUPPLIER' when t < 0.90 then 'EMPLOYER'
          else 'KEY_PERSON' end,
        case when t < 0.34 then cast(5 + floor(s * 96) as int) end,
        date '2020-01-01', case when s < 0.9 then 'CONFIRMED' else 'SUSPECTED' end, 'ЄДР', '', 0
      from (select x, cast(floor(rand() * %3$d) as bigint) a,
          cast(floor(rand() * (%3$d - 1)) as bigint) b, rand() t, rand() s
        from system_range(0, %4$d) as r (x))
      """;

  private ManyLinks() {}

  static int clients(int links) {
    return links / 2;
  }

  private static StoreUrl url(int links) {
    return StoreUrl.file(Path.of("target", "bench-data", "links-" + links));
  }

  /** The store, opened; made first where it isn't there yet. */
  static Store open(int links) throws IOException, SQLException {
    var folder = Files.createDirectories(Path.of("target", "bench-data"));
    var ready = folder.resolve("links-" + links + ".ready");
    if (!Files.exists(ready)) {
      Files.deleteIfExists(folder.resolve("links-" + links + ".mv.db"));
      try (var store = BigBranch.made(url(links))) {
        BigBranch.staff(store);
        store.db().fetch("select rand(17)");
        store.db().execute(CLIENTS.formatted(FIRST_CLIENT, clients(links) - 1));
        store.db().execute(LINKS.formatted(FIRST_LINK, FIRST_CLIENT, clients(links), links - 1));
      }
      BareH2.compact(url(links));
      Files.writeString(ready, "");
    }
    if (Store.open(url(links)) instanceof Opened.Done(var store)) return store;
    throw new IllegalStateException("not opened");
  }

  static StoreUrl address(int links) {
    return url(links);
  }
}
