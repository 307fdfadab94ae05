package org.branchbook.links.register;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.base.Paper;
import org.branchbook.base.Paper.Cell;
import org.branchbook.base.Paper.Column;
import org.branchbook.base.Text;
import org.jspecify.annotations.Nullable;

/** The list of groups as a paper: the same groups, figures and order as on the screen. */
final class RegisterPaper {
  private final Register register;
  private final ZoneId zone;

  RegisterPaper(Register register, ZoneId zone) {
    this.register = register;
    this.zone = zone;
  }

  Paper of(List<Text> head, RegisterFilter filter) {
    var under = new ArrayList<>(head);
    var at = LocalDateTime.ofInstant(register.counted(), zone);
    under.add(Text.of("groups.register.asOf", register.day()));
    under.add(
        Text.of(
            "groups.register.counted",
            at.toLocalDate(),
            Text.asWritten("%02d:%02d".formatted(at.getHour(), at.getMinute()))));
    var capital = register.capital();
    under.add(
        capital == null
            ? Text.of("groups.register.noCapital")
            : Text.of("groups.register.capital", capital, register.currency(), register.share()));
    var currency = register.currency();
    var columns =
        List.of(
            new Column(Text.of("groups.register.source"), 4, false),
            new Column(Text.of("groups.register.kind"), 2, false),
            new Column(Text.of("groups.register.members"), 1, true),
            new Column(Text.of("groups.register.owedIn", currency), 2, true),
            new Column(Text.of("groups.register.share"), 1, true),
            new Column(Text.of("groups.register.look"), 1.5, false),
            new Column(Text.of("groups.register.placedIn", currency), 2, true),
            new Column(Text.of("groups.register.whole"), 1.5, false),
            new Column(Text.of("groups.register.tier"), 1, false),
            new Column(Text.of("groups.lead"), 2, false),
            new Column(Text.of("groups.register.spoken"), 1.5, false),
            new Column(Text.of("groups.register.lost"), 1, true));
    var rows = register.all(filter).stream().map(this::row).toList();
    var table =
        new Paper.Table(
            Text.of("groups.register.title"), columns, rows, Text.of("groups.register.empty"));
    return new Paper(Text.of("groups.register.title"), under, List.of(table), true);
  }

  private Paper.Row row(GroupEntry e) {
    var spoken = e.spoken();
    return Paper.Row.of(
        e.name().isEmpty() ? new Cell.Said(Text.of("groups.hidden")) : new Cell.Written(e.name()),
        new Cell.Said(Text.of("groups.kind." + e.kind())),
        Cell.Figure.of(e.members()),
        money(e.owed()),
        e.share() == null ? new Cell.Blank() : new Cell.Figure(e.share()),
        e.look() ? new Cell.Said(Text.of("groups.register.yes")) : new Cell.Blank(),
        money(e.placed()),
        new Cell.Said(Text.of(e.least() ? "groups.register.part" : "groups.register.all")),
        e.tier() == null ? new Cell.Blank() : new Cell.Written(e.tier().name()),
        new Cell.Written(e.leadName()),
        spoken == null
            ? new Cell.Blank()
            : new Cell.Day(LocalDateTime.ofInstant(spoken, zone).toLocalDate()),
        Cell.Figure.of(e.lost()));
  }

  private static Cell money(@Nullable BigDecimal amount) {
    return amount == null
        ? new Cell.Blank()
        : new Cell.Figure(amount.setScale(2, RoundingMode.HALF_UP));
  }
}
