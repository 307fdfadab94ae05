package org.branchbook.ui.shell.palette;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Words;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.shell.palette.Matching.Fit;
import org.branchbook.ui.shell.palette.Palette.Known;

/** What is typed, what was found for it, and which line Enter would open. */
final class PaletteModel {
  /** A line of the list. */
  sealed interface Line {
    /** A client. */
    record OfClient(Hit hit) implements Line {}

    /** A section or command. */
    record OfKnown(Known known) implements Line {}
  }

  /** What was found for a text; the text goes with it, so that the right letters are bold. */
  record Answer(String typed, List<Line> lines) {}

  private static final int MOST = 12;

  /** Ten digits or more and what is written between them. */
  private static final Pattern NUMBER = Pattern.compile("\\+?(?:[ ()-]*\\d){10,15}");

  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<Answer> answer =
      new ReadOnlyObjectWrapper<>(new Answer("", List.of()));
  private final ReadOnlyIntegerWrapper chosen = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final Background latest;
  private final Function<String, List<Hit>> clients;
  private final Supplier<List<Known>> known;
  // commands are found by their name in any language, whichever the screens speak
  private final Supplier<List<Words>> languages =
      new Supplier<>() {
        private List<Words> all = List.of();

        @Override
        public synchronized List<Words> get() {
          if (all.isEmpty()) all = Words.LANGUAGES.stream().map(Words::in).toList();
          return all;
        }
      };
  private final List<Line> recent = new ArrayList<>();
  private String offered = "";
  private boolean openWhenAnswered;

  PaletteModel(
      Background background, Function<String, List<Hit>> clients, Supplier<List<Known>> known) {
    this.latest = Background.latest(background);
    this.clients = clients;
    this.known = known;
    typed.subscribe((_, _) -> ask());
  }

  StringProperty typed() {
    return typed;
  }

  ReadOnlyObjectProperty<Answer> answer() {
    return answer.getReadOnlyProperty();
  }

  ReadOnlyIntegerProperty chosen() {
    return chosen.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty open() {
    return open.getReadOnlyProperty();
  }

  /** Drops the list down: what was opened last, and all that can be done. */
  void show() {
    if (open.get()) return;
    open.set(true);
    ask();
  }

  /** Takes the list away and forgets what was typed. */
  void close() {
    open.set(false);
    openWhenAnswered = false;
    typed.set("");
  }

  /** Moves the choice up or down, round the ends. */
  void move(int by) {
    int n = answer.get().lines().size();
    if (n > 0) chosen.set(Math.floorMod(chosen.get() + by, n));
  }

  /**
   * A telephone number that was copied and not offered yet: whoever looks for someone with it in
   * the clipboard looks for whose it is.
   */
  Optional<String> fresh(String copied) {
    var number = copied.strip();
    if (number.equals(offered) || !NUMBER.matcher(number).matches()) return Optional.empty();
    offered = number;
    return Optional.of(number);
  }

  /** Opens the line at this place, counted from 1. */
  void open(int place) {
    if (place > answer.get().lines().size()) return;
    chosen.set(place - 1);
    go();
  }

  /** Opens the chosen line; where the answer to the last letter is still out, once it is in. */
  void go() {
    if (!answer.get().typed().equals(typed.get().strip())) {
      openWhenAnswered = true;
      return;
    }
    if (chosen.get() < answer.get().lines().size()) go(answer.get().lines().get(chosen.get()));
  }

  /** Opens a line. */
  void go(Line line) {
    recent.remove(line);
    recent.addFirst(line);
    if (recent.size() > 5) recent.removeLast();
    close();
    switch (line) {
      case Line.OfClient(var hit) -> hit.open().run();
      case Line.OfKnown(var k) -> k.run().run();
    }
  }

  private void ask() {
    if (!open.get()) return;
    var text = typed.get().strip();
    var commands = known.get();
    var before = List.copyOf(recent);
    openWhenAnswered = false;
    latest.run(
        () -> new Answer(text, text.isEmpty() ? all(before, commands) : found(text, commands)),
        found -> {
          answer.set(found);
          chosen.set(0);
          if (openWhenAnswered) go();
        },
        _ -> {
          answer.set(new Answer(text, List.of()));
          chosen.set(0);
        });
  }

  private static List<Line> all(List<Line> recent, List<Known> commands) {
    var lines = new ArrayList<>(recent.stream().filter(l -> l instanceof Line.OfClient).toList());
    commands.forEach(k -> lines.add(new Line.OfKnown(k)));
    return List.copyOf(lines.subList(0, Math.min(MOST, lines.size())));
  }

  /** The command that is being typed first, then clients, then what else has such a word. */
  private List<Line> found(String text, List<Known> commands) {
    record Fitting(Known known, Fit fit) {}
    var fitting =
        commands.stream()
            .map(k -> new Fitting(k, fit(k, text)))
            .filter(f -> f.fit() != Fit.NONE)
            .sorted(Comparator.comparing(Fitting::fit).reversed())
            .toList();
    var lines = new ArrayList<Line>();
    var people = clients.apply(text);
    boolean first = !fitting.isEmpty() && fitting.getFirst().fit() == Fit.START;
    if (first) lines.add(new Line.OfKnown(fitting.getFirst().known()));
    int room = MOST - Math.min(4, fitting.size());
    people.stream().limit(room).forEach(h -> lines.add(new Line.OfClient(h)));
    fitting.stream()
        .skip(first ? 1 : 0)
        .limit(MOST - lines.size())
        .forEach(f -> lines.add(new Line.OfKnown(f.known())));
    return List.copyOf(lines);
  }

  private Fit fit(Known known, String text) {
    return languages.get().stream()
        .map(words -> Matching.fit(words.say(known.key()), text))
        .max(Comparator.naturalOrder())
        .orElse(Fit.NONE);
  }
}
