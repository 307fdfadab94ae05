package org.branchbook.ui.clients.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.clients.Holding;
import org.branchbook.ui.kit.drafts.DraftedFields;
import org.jspecify.annotations.Nullable;

/** A product while it is written: its fields as typed. */
final class HoldingForm {
  /** The fields, in the order of the form. */
  enum Cell {
    KIND,
    NAME,
    NUMBER,
    AMOUNT,
    CURRENCY,
    RATE,
    OPENED,
    CLOSES,
    CLOSED
  }

  final ObjectProperty<@Nullable Text> error = new SimpleObjectProperty<>();
  private final Map<Cell, StringProperty> cells = new LinkedHashMap<>();
  private final @Nullable Holding before;

  /** The form of a product; null for a new one in the branch's currency. */
  HoldingForm(@Nullable Holding before, String currency) {
    this.before = before;
    put(Cell.KIND, before == null ? Holding.Kind.ACCOUNT.name() : before.kind().name());
    put(Cell.NAME, before == null ? "" : before.name());
    put(Cell.NUMBER, before == null ? "" : before.number());
    put(Cell.AMOUNT, before == null ? "" : plain(before.amount()));
    put(Cell.CURRENCY, before == null ? currency : before.currency());
    put(Cell.RATE, before == null ? "" : plain(before.rate()));
    put(Cell.OPENED, before == null ? "" : Objects.toString(before.opened(), ""));
    put(Cell.CLOSES, before == null ? "" : Objects.toString(before.closes(), ""));
    put(Cell.CLOSED, before == null ? "" : Objects.toString(before.closed(), ""));
  }

  /** The form's fields, for its draft. */
  DraftedFields drafted(String name, long subject) {
    var fields = new DraftedFields(name, subject);
    cells.forEach((cell, text) -> fields.text(cell.name(), text));
    return fields;
  }

  StringProperty cell(Cell cell) {
    return Objects.requireNonNull(cells.get(cell));
  }

  boolean fresh() {
    return before == null;
  }

  /** The product as it was; null for a new one. */
  @Nullable Holding before() {
    return before;
  }

  /** The number that the product has already; empty for a new one. */
  Optional<Long> id() {
    return Optional.ofNullable(before).map(Holding::id);
  }

  /** The product as written, with this number; empty, with the error told, while it can't be. */
  Optional<Holding> read(ClientId client, long id) {
    try {
      error.set(null);
      return Optional.of(
          new Holding(
              id,
              client,
              Holding.Kind.valueOf(text(Cell.KIND)),
              text(Cell.NAME),
              text(Cell.NUMBER),
              before == null ? "" : before.key(),
              text(Cell.CURRENCY).toUpperCase(Locale.ROOT),
              number(Cell.AMOUNT),
              number(Cell.RATE),
              date(Cell.OPENED),
              date(Cell.CLOSES),
              date(Cell.CLOSED),
              before == null ? 0 : before.version()));
    } catch (NumberFormatException e) {
      error.set(Text.of("clients.holding.notNumber"));
    } catch (DateTimeParseException e) {
      error.set(Text.of("clients.wrong.date", e.getParsedString()));
    }
    return Optional.empty();
  }

  private void put(Cell cell, String text) {
    cells.put(cell, new SimpleStringProperty(text));
  }

  private String text(Cell cell) {
    return cell(cell).get().strip();
  }

  /** A number with a comma or point, its thousands apart or not. */
  private @Nullable BigDecimal number(Cell cell) {
    var typed = text(cell).replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.');
    return typed.isEmpty() ? null : new BigDecimal(typed);
  }

  private @Nullable LocalDate date(Cell cell) {
    return text(cell).isEmpty() ? null : LocalDate.parse(text(cell));
  }

  private static String plain(@Nullable BigDecimal number) {
    return number == null ? "" : number.stripTrailingZeros().toPlainString();
  }
}
