package org.branchbook.reports.extract;

import static org.branchbook.reports.extract.Column.Type.CODE;
import static org.branchbook.reports.extract.Column.Type.DATE;
import static org.branchbook.reports.extract.Column.Type.DECIMAL;
import static org.branchbook.reports.extract.Column.Type.FLAG;
import static org.branchbook.reports.extract.Column.Type.ID;
import static org.branchbook.reports.extract.Column.Type.MOMENT;
import static org.branchbook.reports.extract.Column.Type.MONTH;
import static org.branchbook.reports.extract.Column.Type.PERSONAL;
import static org.branchbook.reports.extract.Column.Type.WHOLE;

import java.util.List;
import java.util.Locale;
import org.branchbook.staff.Privilege;

/**
 * The flat tables that there are. What people wrote in words (notes, what was talked of) is in none
 * of them.
 */
public enum FlatTable {
  CLIENTS(
      Privilege.CLIENT_READ,
      Column.of("client_id", ID),
      Column.of("person", FLAG),
      Column.of("name", PERSONAL),
      Column.of("phone", PERSONAL),
      Column.of("standing", CODE),
      Column.of("state", CODE),
      Column.of("tier", CODE),
      Column.of("vip", FLAG),
      Column.of("department", CODE),
      Column.of("responsible", PERSONAL),
      Column.of("client_since", DATE),
      Column.of("birth_year", WHOLE),
      Column.of("sex", CODE),
      Column.of("sole_proprietor", FLAG),
      Column.of("legal_form", CODE),
      Column.of("size", CODE),
      Column.of("industry_code", CODE),
      Column.of("industry_classification", CODE),
      Column.of("actual_industry", CODE),
      Column.of("other_industries", CODE)),
  CONTACTS(
      Privilege.CONTACT_READ,
      Column.of("contact_id", ID),
      Column.of("client_id", ID),
      Column.of("contact_at", MOMENT),
      Column.of("channel", CODE),
      Column.of("direction", CODE),
      Column.of("purpose", CODE),
      Column.of("result", CODE),
      new Column("minutes", WHOLE, "min"),
      Column.of("author", PERSONAL),
      Column.of("promise_by", DATE),
      Column.of("promise_kept", MOMENT)),
  TASKS(
      Privilege.TASK_READ,
      Column.of("task_id", ID),
      Column.of("client_id", ID),
      Column.of("task_kind", CODE),
      Column.of("priority", CODE),
      Column.of("origin", CODE),
      Column.of("author", PERSONAL),
      Column.of("responsible", PERSONAL),
      Column.of("department", CODE),
      Column.of("due_on", DATE),
      new Column("postponed", WHOLE, "times"),
      Column.of("made_at", MOMENT),
      Column.of("closed_at", MOMENT),
      Column.of("done", FLAG)),
  HOLDINGS(
      Privilege.HOLDING_READ,
      Column.of("holding_id", ID),
      Column.of("client_id", ID),
      Column.of("line", CODE),
      Column.of("product_name", CODE),
      Column.of("account", PERSONAL),
      Column.of("currency", CODE),
      Column.money("amount"),
      new Column("rate", DECIMAL, "% a year"),
      Column.of("opened", DATE),
      Column.of("closes", DATE),
      Column.of("closed", DATE)),
  LINKS(
      Privilege.LINK_READ,
      Column.of("link_id", ID),
      Column.of("from_client", ID),
      Column.of("to_client", ID),
      Column.of("link_type", CODE),
      new Column("share", DECIMAL, "%"),
      new Column("votes", DECIMAL, "%"),
      Column.of("link_since", DATE),
      Column.of("link_until", DATE),
      Column.of("status", CODE)),
  FACTS(
      Privilege.INCOME_SEE,
      Column.of("client_id", ID),
      Column.of("product", CODE),
      Column.of("line", CODE),
      Column.of("month", MONTH),
      Column.money("income"),
      Column.money("volume"),
      Column.money("interest"),
      Column.money("transfer"),
      Column.money("fees"),
      Column.money("cost"),
      Column.money("loss"),
      Column.money("exchange"),
      Column.money("received"),
      Column.money("paid"),
      Column.of("pieces", WHOLE)),
  PLANS(
      Privilege.INCOME_SEE,
      Column.of("client_id", ID),
      Column.of("line", CODE),
      Column.of("month", MONTH),
      Column.money("planned_income")),
  /** What is planned for more than one client, as it was written: not what is below summed up. */
  WHOLE_PLANS(
      Privilege.INCOME_SEE,
      Column.of("level", CODE),
      Column.of("client_id", ID),
      Column.of("responsible", PERSONAL),
      Column.of("whole", CODE),
      Column.of("line", CODE),
      Column.of("month", MONTH),
      Column.money("planned_income")),
  FORECASTS(
      Privilege.INCOME_SEE,
      Column.of("client_id", ID),
      Column.of("quarter", CODE),
      Column.of("as_of", MONTH),
      Column.money("fact"),
      Column.money("by_contract"),
      Column.money("by_forecast"),
      Column.money("expected"),
      Column.money("least"),
      Column.money("most")),
  DEVIATIONS(
      Privilege.INCOME_SEE,
      Column.of("deviation_id", ID),
      Column.of("client_id", ID),
      Column.of("found_on", DATE),
      Column.of("as_of", MONTH),
      Column.money("expected"),
      Column.money("fact"),
      Column.money("gap"),
      Column.money("part_volume"),
      Column.money("part_rate"),
      Column.money("part_fee"),
      Column.money("part_product"),
      Column.money("part_linked"),
      Column.of("given_on", DATE),
      Column.of("escalated_on", DATE),
      Column.of("cause", CODE),
      Column.of("ending", CODE),
      Column.of("ended_on", DATE)),
  ADVICE(
      Privilege.INCOME_SEE,
      Column.of("advice_id", ID),
      Column.of("client_id", ID),
      Column.of("piece", CODE),
      Column.of("responsible", PERSONAL),
      new Column("chance", DECIMAL, "0..1"),
      Column.money("worth"),
      Column.of("made_on", DATE),
      Column.of("seen_at", MOMENT),
      Column.of("taken_at", MOMENT),
      Column.of("offered_at", MOMENT),
      Column.of("sold_at", MOMENT),
      Column.of("refusal", CODE),
      Column.of("ended_on", DATE));

  private final Privilege needed;
  private final List<Column> columns;

  FlatTable(Privilege needed, Column... columns) {
    this.needed = needed;
    this.columns = List.of(columns);
  }

  /** The privilege whose scope its rows are cut to. */
  public Privilege needed() {
    return needed;
  }

  /** Its columns, in the file's order. */
  public List<Column> columns() {
    return columns;
  }

  /** How commands call it, and its file without the ending. */
  public String file() {
    return name().toLowerCase(Locale.ROOT);
  }
}
