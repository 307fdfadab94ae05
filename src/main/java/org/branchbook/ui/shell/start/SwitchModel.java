package org.branchbook.ui.shell.start;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.branchbook.ui.kit.Background;
import org.branchbook.ui.kit.Remembered;
import org.branchbook.ui.shell.palette.Layouts;
import org.jspecify.annotations.Nullable;

/** Who takes over a workstation: found by the first letters of login or name, in any layout. */
final class SwitchModel {
  /** The most that are offered at once: more are found by another letter. */
  private static final int MOST = 6;

  private static final int REMEMBERED = 12;
  private static final String KEPT = "people.here";

  final StringProperty typed = new SimpleStringProperty("");

  private final ObservableList<Start.Person> found = FXCollections.observableArrayList();
  private final ReadOnlyObjectWrapper<Start.@Nullable Person> chosen =
      new ReadOnlyObjectWrapper<>();
  private final SignInModel signIn;
  private final Start.@Nullable Person present;
  private final Callable<List<Start.Person>> read;
  private final Background background;
  private final Remembered remembered;
  private List<Start.Person> people = List.of();

  /**
   * The colleagues of a workstation.
   *
   * @param present who worked here until now and is asked for his password; null to let another in
   */
  SwitchModel(
      SignInModel signIn,
      Start.@Nullable Person present,
      Callable<List<Start.Person>> read,
      Background background,
      Remembered remembered) {
    this.signIn = signIn;
    this.present = present;
    this.read = read;
    this.background = background;
    this.remembered = remembered;
    signIn.login.set("");
    if (present != null) choose(present);
    typed.subscribe((_, _) -> find());
  }

  SignInModel signIn() {
    return signIn;
  }

  ObservableList<Start.Person> found() {
    return found;
  }

  ReadOnlyObjectProperty<Start.@Nullable Person> chosen() {
    return chosen.getReadOnlyProperty();
  }

  /** Reads who works in the branch; who worked at this workstation before stands first. */
  void load() {
    background.run(
        read,
        all -> {
          people = hereFirst(all);
          find();
        },
        Background::unforeseen);
  }

  void choose(Start.Person who) {
    chosen.set(who);
    signIn.login.set(who.login());
    signIn.password.set("");
  }

  /** The next or the one before among those found. */
  void move(int step) {
    if (found.isEmpty()) return;
    int at = found.indexOf(chosen.get());
    choose(found.get(Math.clamp(at + step, 0, found.size() - 1)));
  }

  /** Remembers that somebody works at this workstation. */
  static void remember(Remembered remembered, String login) {
    var here = new LinkedHashSet<String>();
    here.add(login);
    here.addAll(here(remembered));
    remembered.put(KEPT, String.join(",", here.stream().limit(REMEMBERED).toList()));
  }

  private static List<String> here(Remembered remembered) {
    return remembered.get(KEPT).map(s -> Arrays.asList(s.split(","))).orElse(List.of());
  }

  private List<Start.Person> hereFirst(List<Start.Person> all) {
    var ordered = new ArrayList<Start.Person>();
    for (var login : here(remembered))
      all.stream().filter(p -> p.login().equals(login)).findFirst().ifPresent(ordered::add);
    all.stream().filter(p -> !ordered.contains(p)).forEach(ordered::add);
    return ordered;
  }

  private void find() {
    var beginnings = Layouts.readings(typed.get().strip());
    found.setAll(
        people.stream()
            .filter(p -> beginnings.stream().anyMatch(b -> begins(p, b)))
            .limit(MOST)
            .toList());
    var now = chosen.get();
    if (typed.get().isBlank() && present != null) choose(present);
    else if (now == null || !found.contains(now)) {
      if (!found.isEmpty()) choose(found.getFirst());
    }
  }

  private static boolean begins(Start.Person p, String with) {
    if (p.login().startsWith(with)) return true;
    for (var word : p.name().toLowerCase(Locale.ROOT).split("[\\s.]+"))
      if (word.startsWith(with)) return true;
    return false;
  }
}
