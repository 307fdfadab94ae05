package org.branchbook.ui.advice;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.base.Paper;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.AdviceRow;
import org.branchbook.playbooks.advice.FunnelLine;
import org.branchbook.playbooks.advice.FunnelPart;
import org.branchbook.playbooks.advice.FunnelPart.Stage;
import org.branchbook.playbooks.advice.Piece;
import org.branchbook.playbooks.advice.acts.ChooseModel.Chosen;
import org.branchbook.playbooks.advice.acts.ChooseModel.Compared;
import org.branchbook.playbooks.advice.acts.ReadFunnel.Read;
import org.branchbook.playbooks.advice.chances.Model;
import org.branchbook.staff.Asker;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.TakenOut;
import org.jspecify.annotations.Nullable;

/** What has become of advice: figures by employee or by piece, the list behind one, the models. */
final class FunnelModel {
  private static final int MOST = 300;

  /** Since when. */
  enum Span {
    MONTH(30),
    QUARTER(91),
    YEAR(365);

    final int days;

    Span(int days) {
      this.days = days;
    }
  }

  /** By whom or what the figures stand. */
  enum By {
    EMPLOYEE,
    PIECE
  }

  /**
   * A line of figures.
   *
   * @param line summed; its employee and piece mean nothing
   * @param part what its figures count, but for the stage
   */
  record Row(Text name, FunnelPart part, FunnelLine line) {}

  /**
   * What is known of a piece.
   *
   * @param latest what was learned last
   * @param other what it was compared with; null for none
   */
  record Learned(Model latest, @Nullable Model other) {
    /** The one that isn't in force; null where there is no other. */
    @Nullable Model aside() {
      return latest.inForce() ? other : latest;
    }

    /** Whether a person has put one of them in force. */
    boolean chosen() {
      return latest.chosen() || other != null && other.chosen();
    }
  }

  final ObjectProperty<Span> span = new SimpleObjectProperty<>(Span.QUARTER);
  final ObjectProperty<By> by = new SimpleObjectProperty<>(By.EMPLOYEE);
  final ObjectProperty<@Nullable List<Row>> rows = new SimpleObjectProperty<>();

  /** The figure that was chosen; null for none. */
  final ObjectProperty<@Nullable FunnelPart> chosen = new SimpleObjectProperty<>();

  final ObservableList<AdviceRow> behind = FXCollections.observableArrayList();
  final ObjectProperty<List<Learned>> models = new SimpleObjectProperty<>(List.of());

  /** What the model in force and the other one would advise, where it was asked for. */
  final ObjectProperty<Map<Piece, Compared>> compared = new SimpleObjectProperty<>(Map.of());

  private final AdviceWork work;
  private final Asker asker;
  private final AdviceSurroundings around;
  private final Background figures;
  private final Background list;

  FunnelModel(AdviceWork work, Asker asker, AdviceSurroundings around) {
    this.work = work;
    this.asker = asker;
    this.around = around;
    this.figures = Background.latest(around.background());
    this.list = Background.latest(around.background());
    span.subscribe((_, _) -> read());
    by.subscribe((_, _) -> read());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(around.clock().instant(), ZoneId.systemDefault());
  }

  private LocalDate first() {
    return today().minusDays(span.get().days);
  }

  private record Found(Read<List<FunnelLine>> lines, List<Model> models) {}

  void read() {
    var first = first();
    var last = today();
    var sorted = by.get();
    figures.run(
        () -> new Found(work.funnel().lines(asker, first, last), work.models().kept()),
        found -> {
          models.set(learned(found.models()));
          switch (found.lines()) {
            case Read.Done<List<FunnelLine>>(var lines) -> rows.set(summed(lines, sorted));
            case Read.Refused<List<FunnelLine>>(var missing) ->
                around.notices().warn(missing.refused());
          }
          choose(chosen.get());
        },
        e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  private static List<Learned> learned(List<Model> kept) {
    var learned = new LinkedHashMap<Piece, Learned>();
    for (var one : kept)
      learned.merge(one.piece(), new Learned(one, null), (a, b) -> new Learned(a.latest, b.latest));
    return List.copyOf(learned.values());
  }

  /** Whether the one who looks may put another model in force. */
  boolean maySet() {
    return asker.may(Privilege.POLICY_EDIT);
  }

  /** Tries both models of a piece on the same clients. */
  void compare(Piece piece) {
    around
        .background()
        .run(
            () -> work.models().compare(piece),
            found -> {
              var all = new EnumMap<Piece, Compared>(Piece.class);
              all.putAll(compared.get());
              all.put(piece, found);
              compared.set(all);
            },
            e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  /** Puts a model in force; it stays, or the nights go on choosing the better one. */
  void put(Model one, boolean stays) {
    around
        .background()
        .run(
            () -> work.models().run(asker, one.piece(), one.learned(), stays),
            done -> {
              switch (done) {
                case Chosen.Done() -> compared.set(Map.of());
                case Chosen.Gone() -> around.notices().warn(Text.of("advice.stale"));
                case Chosen.Refused(var missing) -> around.notices().warn(missing.refused());
              }
              read();
            },
            e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  /** One line each, and all of them last. */
  static List<Row> summed(List<FunnelLine> lines, By by) {
    if (lines.isEmpty()) return List.of();
    var sums = new LinkedHashMap<Text, Row>();
    for (var line : lines) {
      var name =
          by == By.PIECE
              ? Text.of("advice.piece." + line.piece())
              : line.name().isEmpty()
                  ? Text.of("advice.funnel.nobody")
                  : Text.of("advice.funnel.name", Text.asWritten(line.name()));
      var part =
          by == By.PIECE
              ? new FunnelPart(Stage.MADE, null, line.piece())
              : new FunnelPart(
                  Stage.MADE, Objects.requireNonNullElse(line.employee(), FunnelPart.NOBODY), null);
      sums.merge(
          name, new Row(name, part, line), (a, b) -> new Row(name, part, plus(a.line, b.line)));
    }
    var all = new ArrayList<>(sums.values());
    var total = all.stream().map(Row::line).reduce(FunnelModel::plus).orElseThrow();
    all.add(new Row(Text.of("advice.funnel.all"), new FunnelPart(Stage.MADE, null, null), total));
    return List.copyOf(all);
  }

  private static FunnelLine plus(FunnelLine a, FunnelLine b) {
    return new FunnelLine(
        a.employee(),
        a.name(),
        a.piece(),
        a.made() + b.made(),
        a.seen() + b.seen(),
        a.offered() + b.offered(),
        a.sold() + b.sold(),
        a.refused() + b.refused());
  }

  /** Shows the advice that a figure counts. */
  void choose(@Nullable FunnelPart part) {
    chosen.set(part);
    if (part == null) {
      behind.clear();
      return;
    }
    var first = first();
    var last = today();
    list.run(
        () -> work.funnel().behind(asker, first, last, part, MOST),
        found -> {
          if (found instanceof Read.Done<List<AdviceRow>>(var now)) behind.setAll(now);
        },
        e -> around.notices().failed(e, Text.of("advice.failed")));
  }

  void open(ClientId client) {
    around.open().accept(client);
  }

  /** Writes the figures, or the list that is shown, into a file. */
  void save(Paper.Format format, Supplier<Words> words) {
    var first = first();
    var last = today();
    var part = chosen.get();
    var speaking = words.get();
    var file =
        "%s/%s %s %s.%s"
            .formatted(
                around.folder(),
                speaking.say("advice.funnel.title"),
                first,
                last,
                format.name().toLowerCase(Locale.ROOT));
    around
        .background()
        .run(
            () ->
                part == null
                    ? work.export().figures(asker, first, last, format, speaking, file)
                    : work.export().behind(asker, first, last, part, format, speaking, file),
            done ->
                new TakenOut(around.notices(), around.second(), around.show())
                    .say(done, () -> save(format, words)),
            e -> around.notices().failed(e, Text.of("advice.failed")));
  }
}
