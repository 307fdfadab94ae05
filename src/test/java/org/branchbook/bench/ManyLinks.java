package org.branchbook.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Standing;
import org.branchbook.clients.State;
import org.branchbook.links.Link;
import org.branchbook.links.LinkId;
import org.branchbook.links.LinkType;
import org.branchbook.links.graph.GraphLink;
import org.branchbook.links.graph.GraphSource;
import org.branchbook.links.graph.Marks;
import org.branchbook.store.BareH2;
import org.branchbook.store.Opened;
import org.branchbook.store.Rows;
import org.branchbook.store.Store;
import org.branchbook.store.StoreUrl;

/**
 * So many links between half as many clients, always the same: each client has four links on
 * average, of all kinds, a sixth of them ownership and a sixth dependence.
 */
record ManyLinks(int links) implements GraphSource {
  static final long FIRST_CLIENT = 1_000_000;
  static final long FIRST_LINK = 100_000_000;

  private static final int PART = 25_000;

  /** Up to which hundredth of the links each type goes. */
  private static final Object[][] TYPES = {
    {16, LinkType.OWNER},
    {18, LinkType.BOARD_RIGHT},
    {25, LinkType.RECEIPTS},
    {30, LinkType.EXPENDITURE},
    {34, LinkType.GUARANTOR},
    {36, LinkType.FUNDING},
    {46, LinkType.DIRECTOR},
    {56, LinkType.SPOUSE},
    {66, LinkType.PARENT},
    {74, LinkType.HOUSEHOLD},
    {82, LinkType.SUPPLIER},
    {90, LinkType.EMPLOYER},
    {100, LinkType.KEY_PERSON}
  };

  /** Of the types before this hundredth a share is known. */
  private static final int MEASURED = 34;

  private static final String CLIENTS =
      """
      insert into client (id, person, name, sort_key, standing, state, department_id,
        responsible_id, vip, ours, preferred_language, preferred_time, main_phone, family_name,
        given_name, patronymic, birth_place, no_tax_number, occupation, employer, sole, full_name,
        short_name, legal_form, industry_code, industry_classification, version)
      select %d + x, true, 'Client ' || x, 'client ' || x, 'CLIENT', 'ACTIVE', 1, 100, false, false,
        '', '', '', '', '', '', '', false, '', '', false, '', '', '', '', '', 0
      from system_range(%d, %d) as r (x)
      """;

  int clients() {
    return links / 2;
  }

  @Override
  public void all(Into into) {
    var random = new Random(17);
    for (int i = 0; i < links; i++) into.link(link(i, random));
  }

  private GraphLink link(int number, Random random) {
    int from = random.nextInt(clients());
    int to = (from + 1 + random.nextInt(clients() - 1)) % clients();
    int kind = random.nextInt(100);
    int share = 5 + random.nextInt(96);
    boolean sure = random.nextInt(10) > 0;
    int known = kind < MEASURED ? share * GraphLink.PERCENT : GraphLink.UNKNOWN;
    return new GraphLink(
        FIRST_LINK + number,
        FIRST_CLIENT + from,
        FIRST_CLIENT + to,
        type(kind),
        sure ? Link.Status.CONFIRMED : Link.Status.SUSPECTED,
        known,
        known,
        GraphLink.UNKNOWN,
        GraphLink.ALWAYS,
        GraphLink.EVER);
  }

  private static LinkType type(int kind) {
    for (var type : TYPES) if (kind < (int) type[0]) return (LinkType) type[1];
    throw new IllegalArgumentException(String.valueOf(kind));
  }

  @Override
  public void some(Collection<LinkId> ids, Into into) {}

  @Override
  public void cards(Cards into) {
    for (int i = 0; i < clients(); i++)
      into.card(
          FIRST_CLIENT + i,
          Marks.of(i % 5 > 0, i % 3 == 0 ? Standing.PROSPECT : Standing.CLIENT, State.ACTIVE));
  }

  @Override
  public void cards(Collection<ClientId> clients, Cards into) {}

  /** The same links in a store, opened; made first where it isn't there yet. */
  Store open() throws IOException, SQLException {
    var folder = Files.createDirectories(Path.of("target", "bench-data"));
    var url = StoreUrl.file(folder.resolve("links-" + links));
    var ready = folder.resolve("links-" + links + ".ready");
    if (!Files.exists(ready)) {
      Files.deleteIfExists(folder.resolve("links-" + links + ".mv.db"));
      try (var store = BigBranch.made(url)) {
        BigBranch.staff(store);
        for (int from = 0; from < clients(); from += PART)
          store
              .db()
              .execute(CLIENTS.formatted(FIRST_CLIENT, from, Math.min(from + PART, clients()) - 1));
        keep(store);
      }
      BareH2.compact(url);
      Files.writeString(ready, "");
    }
    if (Store.open(url) instanceof Opened.Done(var store)) return store;
    throw new IllegalStateException("not opened");
  }

  private void keep(Store store) {
    var part = new ArrayList<Object[]>();
    all(
        l -> {
          var share = l.low() < 0 ? null : BigDecimal.valueOf(l.low() / GraphLink.PERCENT);
          part.add(Rows.row(l.id(), l.from(), l.to(), l.type().name(), share, l.status().name()));
          if (part.size() == PART) keep(store, part);
        });
    keep(store, part);
  }

  private static void keep(Store store, List<Object[]> part) {
    store.inOne(
        () ->
            Rows.batch(
                store.db(),
                "insert into link (id, from_id, to_id, type, share, status, source, reason,"
                    + " version) values (?, ?, ?, ?, ?, ?, 'ЄДР', '', 0)",
                part));
    part.clear();
  }
}
