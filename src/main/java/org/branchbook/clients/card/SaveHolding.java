package org.branchbook.clients.card;

import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.branchbook.base.Text;
import org.branchbook.base.Work;
import org.branchbook.clients.ClientPapers;
import org.branchbook.clients.Holding;
import org.branchbook.clients.numbers.Check;
import org.branchbook.clients.numbers.Iban;
import org.branchbook.staff.Asker;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.staff.AuditLine.Change;
import org.branchbook.staff.Privilege;

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
            switch (access.to(asker, holding.client(), Privilege.HOLDING_EDIT)) {
              case Access.Granted _ -> save(asker, holding);
              case Access.Refused(var why) -> new Kept.Refused<>(why);
              case Access.Gone() -> new Kept.Gone<>();
            });
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
        changes(before, now));
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

  private static List<Change> changes(Optional<Holding> before, Holding now) {
    var old = before.map(SaveHolding::texts).orElse(Map.of());
    return texts(now).entrySet().stream()
        .map(e -> new Change(e.getKey(), old.getOrDefault(e.getKey(), ""), e.getValue()))
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
