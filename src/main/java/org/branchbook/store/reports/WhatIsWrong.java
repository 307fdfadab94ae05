package org.branchbook.store.reports;

import static org.branchbook.store.db.Tables.CLIENT;
import static org.branchbook.store.db.Tables.CONTACT_CLIENT;
import static org.branchbook.store.db.Tables.IDENTIFIER;

import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.branchbook.base.Text;
import org.branchbook.clients.Identifier;
import org.branchbook.clients.numbers.Identifiers;
import org.branchbook.clients.quality.Gaps;
import org.branchbook.reports.QualityFigure;
import org.branchbook.store.Rows;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.impl.DSL;

/** What is to be put right on the cards of a page: the number or paper in question. */
final class WhatIsWrong {
  private final DSLContext db;

  WhatIsWrong(DSLContext db) {
    this.db = db;
  }

  /** By the client's number; nothing for those of whom nothing more is to be said. */
  Map<Long, Text> of(QualityFigure figure, Collection<Long> clients) {
    return switch (figure) {
      case WRONG_NUMBER, MISMATCH, DISPUTED, EXPIRED -> numbers(figure, clients);
      case STALE -> lastContacts(clients);
      default -> Map.of();
    };
  }

  private Map<Long, Text> numbers(QualityFigure figure, Collection<Long> clients) {
    var told = new HashMap<Long, Text>();
    Rows.inParts(
        clients,
        part ->
            db.select(IDENTIFIER.fields())
                .select(CLIENT.BIRTH_DATE)
                .from(IDENTIFIER)
                .join(CLIENT)
                .on(CLIENT.ID.eq(IDENTIFIER.CLIENT_ID))
                .where(Rows.among(IDENTIFIER.CLIENT_ID, part))
                .orderBy(IDENTIFIER.CLIENT_ID, IDENTIFIER.ORDINAL)
                .forEach(
                    r -> {
                      var number = number(r);
                      if (concerns(figure, number))
                        told.putIfAbsent(r.get(IDENTIFIER.CLIENT_ID), said(figure, number));
                    }));
    return told;
  }

  private static boolean concerns(QualityFigure figure, Identifier number) {
    return switch (figure) {
      case WRONG_NUMBER -> Gaps.wrong(number);
      case DISPUTED -> number.disputed();
      case EXPIRED -> Gaps.paper(number);
      default -> Identifiers.facts(number).isPresent();
    };
  }

  private static Text said(QualityFigure figure, Identifier number) {
    var written = Text.asWritten((number.series() + " " + number.number()).strip());
    return figure == QualityFigure.EXPIRED && number.expires() != null
        ? Text.of("reports.quality.row.EXPIRED", number.kind(), written, number.expires())
        : Text.of("reports.quality.row.number", number.kind(), written);
  }

  private static Identifier number(Record r) {
    return new Identifier(
        Identifier.Kind.valueOf(r.get(IDENTIFIER.KIND)),
        r.get(IDENTIFIER.COUNTRY),
        r.get(IDENTIFIER.SYSTEM),
        r.get(IDENTIFIER.SERIES),
        r.get(IDENTIFIER.NUMBER),
        "",
        null,
        r.get(IDENTIFIER.EXPIRES),
        r.get(IDENTIFIER.DISPUTED));
  }

  private Map<Long, Text> lastContacts(Collection<Long> clients) {
    var told = new HashMap<Long, Text>();
    for (var client : clients) told.put(client, Text.of("reports.quality.row.never"));
    Rows.inParts(
        clients,
        part ->
            db.select(CONTACT_CLIENT.CLIENT_ID, DSL.max(CONTACT_CLIENT.AT))
                .from(CONTACT_CLIENT)
                .where(Rows.among(CONTACT_CLIENT.CLIENT_ID, part))
                .groupBy(CONTACT_CLIENT.CLIENT_ID)
                .forEach(
                    r ->
                        told.put(
                            r.value1(),
                            Text.of(
                                "reports.quality.row.last",
                                r.value2().atZone(ZoneId.systemDefault()).toLocalDate()))));
    return told;
  }
}
