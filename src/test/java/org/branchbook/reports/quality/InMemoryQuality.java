package org.branchbook.reports.quality;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import org.branchbook.base.Page;
import org.branchbook.base.Text;
import org.branchbook.clients.ClientId;
import org.branchbook.reports.Figure;
import org.branchbook.reports.QualityFigure;
import org.branchbook.reports.Within;
import org.branchbook.reports.WorkFigures.Behind;
import org.branchbook.staff.DepartmentId;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Origin;
import org.jspecify.annotations.Nullable;

/** Figures made up for the departments and employees that it is told of. */
public final class InMemoryQuality implements QualityFigures {
  public final List<DepartmentId> departments = new ArrayList<>();
  public final List<EmployeeId> people = new ArrayList<>();
  public @Nullable Within asked;
  public @Nullable Rule rule;
  public List<Given> given = List.of();

  @Override
  public List<Line> all(Within within, Rule rule) {
    asked = within;
    this.rule = rule;
    var lines = new ArrayList<Line>();
    for (int i = 0; i < people.size(); i++)
      lines.add(line(departments.get(i % departments.size()), people.get(i), 120 + 17 * i));
    if (!departments.isEmpty()) lines.add(line(departments.getLast(), null, 12));
    return lines;
  }

  private static Line line(DepartmentId department, @Nullable EmployeeId who, long clients) {
    var counts = new EnumMap<QualityFigure, Long>(QualityFigure.class);
    for (var figure : QualityFigure.values()) {
      long count = clients / (1 + 3L * figure.ordinal());
      if (count > 0) counts.put(figure, count);
    }
    return new Line(department, who, counts);
  }

  @Override
  public Page<Behind> behind(
      Figure.OfQuality figure, Within within, Rule rule, Optional<Page.Mark> after, int size) {
    asked = within;
    var lines = new ArrayList<Behind>();
    var names = List.of("Коваленко Марія Іванівна", "ТОВ «Подільський млин»", "Бойко Тарас");
    for (int i = 0; i < names.size(); i++)
      lines.add(
          new Behind(
              100 + i,
              new ClientId(100 + i),
              names.get(i),
              figure.which().ofCards() ? null : Instant.parse("2026-11-12T09:30:00Z"),
              null,
              Text.of("reports.quality.row.number", "TAX", Text.asWritten("3120012340")),
              "О. Гриценко"));
    return new Page<>(lines, Optional.empty());
  }

  @Override
  public List<Share> shares(Figure.OfQuality figure, Within within, Rule rule, int most) {
    var shares = new ArrayList<Share>();
    for (var who : people) shares.add(new Share(who, List.of(), 7));
    shares.add(new Share(null, List.of(), 3));
    return shares;
  }

  @Override
  public List<Given> given(Origin origin, Within within) {
    return given;
  }
}
