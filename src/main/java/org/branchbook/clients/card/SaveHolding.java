package org.branchbook.clients.card;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Undone;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Holding;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Iban;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;
import org.jspecify.annotations.Nullable;

/** Saves a product that a client holds, a new one or a changed one. */
public final class SaveHolding {
  private final ClientPapers papers;
  private final CardAccess access;
  private final ClientTrail trail;
  private final Work work;

  public SaveHolding(ClientPapers papers, CardAccess access, ClientTrail trail, Work work) {
    this.papers = papers;
    this.access = access;
    this.trail = trail;
    this.work = work;
  }

  /** Saves the holding over the version it was read at; its number is drawn before. */
  public Kept<Holding> run(Asker asker, Holding holding) {
    return work.inOne(
        () ->
            access.granted(
                asker, holding.client(), Privilege.HOLDING_EDIT, _ -> save(asker, holding)));
  }

  /**
   * Takes back what was just saved, unless somebody has changed it since.
   *
   * @param before the holding as it was; null where it was new
   */
  public Undone undo(Asker asker, @Nullable Holding before, Holding saved) {
    return work.inOne(
        () ->
            access.undoing(
                asker,
                saved.client(),
                Privilege.HOLDING_EDIT,
                _ -> {
                  boolean done =
                      before == null ? papers.remove(saved) : papers.save(over(before, saved));
                  if (!done) return trail.changedMeanwhile("holding", saved.id(), saved.client());
                  trail.write(
                      asker,
                      Act.REVERTED,
                      "holding",
                      saved.id(),
                      saved.client(),
                      "",
                      changes(texts(saved), before == null ? Map.of() : texts(before)));
                  return new Undone.Done();
                }));
  }

  private static Holding over(Holding before, Holding saved) {
    return new Holding(
        before.id(),
        before.client(),
        before.kind(),
        before.name(),
        before.number(),
        before.key(),
        before.currency(),
        before.amount(),
        before.rate(),
        before.opened(),
        before.closes(),
        before.closed(),
        saved.version());
  }

  private Kept<Holding> save(Asker asker, Holding holding) {
    var wrong = wrong(holding);
    if (wrong.isPresent()) return new Kept.Wrong<>(wrong.get());
    var before = find(holding);
    if (!papers.save(holding)) return new Kept.Stale<>();
    var now = find(holding).orElse(holding);
    trail.write(
        asker,
        before.isPresent() ? Act.CHANGED : Act.CREATED,
        "holding",
        now.id(),
        now.client(),
        "",
        changes(before.map(SaveHolding::texts).orElse(Map.of()), texts(now)));
    return new Kept.Done<>(now);
  }

  private Optional<Holding> find(Holding holding) {
    return papers.holdings(holding.client()).stream().filter(h -> h.id() == holding.id()).findAny();
  }

  private static Optional<Text> wrong(Holding holding) {
    if (holding.name().isBlank()) return Optional.of(Text.of("clients.holding.nameless"));
    if (Currency.getAvailableCurrencies().stream()
        .noneMatch(c -> c.getCurrencyCode().equals(holding.currency())))
      return Optional.of(Text.of("clients.holding.currency", holding.currency()));
    var opened = holding.opened();
    for (var end : new LocalDate[] {holding.closes(), holding.closed()})
      if (opened != null && end != null && end.isBefore(opened))
        return Optional.of(Text.of("clients.wrong.before", opened));
    if (Iban.looksLike(holding.number())
        && Iban.check(holding.number()) instanceof Check.Wrong(var why)) return Optional.of(why);
    return Optional.empty();
  }

  private static List<Change> changes(Map<String, String> old, Map<String, String> now) {
    var fields = new LinkedHashSet<>(old.keySet());
    fields.addAll(now.keySet());
    return fields.stream()
        .map(f -> new Change(f, old.getOrDefault(f, ""), now.getOrDefault(f, "")))
        .filter(c -> !c.before().equals(c.after()))
        .toList();
  }

  private static Map<String, String> texts(Holding h) {
    var texts = new LinkedHashMap<String, String>();
    texts.put("kind", h.kind().name());
    texts.put("name", h.name());
    texts.put("number", h.number());
    texts.put("currency", h.currency());
    texts.put("amount", h.amount() == null ? "" : h.amount().stripTrailingZeros().toPlainString());
    texts.put("rate", h.rate() == null ? "" : h.rate().stripTrailingZeros().toPlainString());
    texts.put("opened", Objects.toString(h.opened(), ""));
    texts.put("closes", Objects.toString(h.closes(), ""));
    texts.put("closed", Objects.toString(h.closed(), ""));
    return texts;
  }
}
