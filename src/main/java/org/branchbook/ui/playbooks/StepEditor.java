package org.branchbook.ui.playbooks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.branchbook.base.Words;
import org.branchbook.playbooks.Doer;
import org.branchbook.playbooks.Ending;
import org.branchbook.playbooks.Phrase;
import org.branchbook.playbooks.Result;
import org.branchbook.playbooks.Step;
import org.branchbook.staff.Role;
import org.branchbook.tasks.Kind;
import org.branchbook.tasks.acts.DoTask;
import org.branchbook.ui.kit.Field;
import org.branchbook.ui.kit.Icons;
import org.branchbook.ui.kit.Parts;
import org.jspecify.annotations.Nullable;

/** One step beside the chart, to be written. */
final class StepEditor extends VBox {
  private final LibraryModel model;
  private final Words words;
  private final Runnable anew;

  /** The editor; {@code anew} makes it again where a line was added or taken away. */
  StepEditor(LibraryModel model, Words words, Runnable anew) {
    super(8);
    this.model = model;
    this.words = words;
    this.anew = anew;
    setId("playbook-step-editor");
    getStyleClass().add("playbook-step");
    var s = s();
    getChildren()
        .addAll(
            Parts.section(words.say("playbooks.step.number", model.step.get() + 1)),
            new Field(words.say("playbooks.step.title"), title()),
            Parts.row(
                new Field(words.say("playbooks.step.kind"), kind()),
                new Field(words.say("playbooks.step.doer"), doer())),
            Parts.row(
                new Field(words.say("playbooks.step.days"), days()),
                new Field(words.say("playbooks.step.from"), from())),
            waivable(),
            new Field(words.say("playbooks.step.script"), script()));
    getChildren().add(Parts.group(words.say("playbooks.step.fields")));
    for (int i = 0; i < s.fields().size(); i++) getChildren().add(field(i));
    getChildren()
        .add(
            small(
                "playbook-add-field",
                "playbooks.field.add",
                () ->
                    change(
                        fields(
                            f ->
                                f.add(
                                    Phrase.written(
                                        words.say("playbooks.field.new"), words.language()))))));
    getChildren().add(Parts.group(words.say("playbooks.step.results")));
    for (int i = 0; i < s.results().size(); i++) getChildren().add(result(i));
    if (s.results().size() < Step.RESULTS)
      getChildren()
          .add(
              small(
                  "playbook-add-result",
                  "playbooks.result.add",
                  () ->
                      change(
                          results(
                              r ->
                                  r.add(
                                      Result.next(
                                          Phrase.written(
                                              words.say("playbooks.result.new"),
                                              words.language())))))));
  }

  private Step s() {
    return Objects.requireNonNull(model.shownStep());
  }

  private void change(Step now) {
    model.change(now);
    anew.run();
  }

  private Node small(String id, String key, Runnable act) {
    var button = Parts.button(id, "fth-plus", words.say(key), act);
    button.getStyleClass().add("small");
    return button;
  }

  private Phrase phrase(Phrase before, String typed) {
    return Said.edited(before, typed, words);
  }

  private TextField title() {
    var field = new TextField(s().title().in(words.language()));
    field.setId("playbook-step-title");
    field
        .textProperty()
        .subscribe((_, now) -> model.change(Steps.titled(s(), phrase(s().title(), now))));
    return field;
  }

  private TextArea script() {
    var area = new TextArea(s().script().in(words.language()));
    area.setId("playbook-step-script");
    area.setWrapText(true);
    area.setPrefRowCount(4);
    area.textProperty()
        .subscribe((_, now) -> model.change(Steps.scripted(s(), phrase(s().script(), now))));
    return area;
  }

  private static <T> ComboBox<T> box(
      String id, List<T> all, T now, Function<T, String> name, Consumer<T> chosen) {
    var box = new ComboBox<T>();
    box.getItems().setAll(all);
    box.setId(id);
    box.setPrefWidth(170);
    box.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable T one) {
            return one == null ? "" : name.apply(one);
          }

          @Override
          public T fromString(String said) {
            throw new UnsupportedOperationException(said);
          }
        });
    box.setValue(now);
    box.setOnAction(_ -> chosen.accept(box.getValue()));
    return box;
  }

  private Node kind() {
    // an appointment has an hour, which no procedure knows
    var kinds = Arrays.stream(Kind.values()).filter(k -> k != Kind.MEETING).toList();
    return box(
        "playbook-step-kind",
        kinds,
        s().kind(),
        k -> words.name("tasks.kind", k),
        k -> model.change(Steps.of(s(), k)));
  }

  private Node doer() {
    var all = new ArrayList<Doer>();
    all.add(Doer.RESPONSIBLE);
    for (var role : Role.values()) if (role != Role.ADMINISTRATOR) all.add(Doer.of(role));
    model.departments.forEach(d -> all.add(Doer.of(d.id())));
    return box(
        "playbook-step-doer",
        all,
        s().doer(),
        d -> Said.doer(d, model.departments, words),
        d -> model.change(Steps.by(s(), d)));
  }

  private Node from() {
    return box(
        "playbook-step-from",
        List.of(Step.From.values()),
        s().from(),
        f -> words.name("playbooks.from", f),
        f -> model.change(Steps.due(s(), f, s().days())));
  }

  private Node days() {
    var field = new TextField(Integer.toString(s().days()));
    field.setId("playbook-step-days");
    field.setPrefWidth(170);
    field
        .textProperty()
        .subscribe(
            (_, now) -> {
              if (now.strip().matches("\\d{1,3}"))
                model.change(Steps.due(s(), s().from(), Integer.parseInt(now.strip())));
            });
    return field;
  }

  private Node waivable() {
    var box = new CheckBox(words.say("playbooks.step.mayWaive"));
    box.setId("playbook-step-waivable");
    box.setSelected(s().waivable());
    box.setOnAction(_ -> model.change(Steps.waivable(s(), box.isSelected())));
    return box;
  }

  private Step fields(Consumer<List<Phrase>> how) {
    var all = new ArrayList<>(s().fields());
    how.accept(all);
    return Steps.asking(s(), all);
  }

  private Step results(Consumer<List<Result>> how) {
    var all = new ArrayList<>(s().results());
    how.accept(all);
    return Steps.ending(s(), all);
  }

  private Node field(int at) {
    var field = new TextField(s().fields().get(at).in(words.language()));
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .textProperty()
        .subscribe((_, now) -> model.change(fields(f -> f.set(at, phrase(f.get(at), now)))));
    return Parts.row(field, drop(() -> change(fields(f -> f.remove(at)))));
  }

  private Node drop(Runnable act) {
    return Icons.button("fth-x", words.say("playbooks.line.remove"), act);
  }

  private Node result(int at) {
    var result = s().results().get(at);
    var field = new TextField(result.says().in(words.language()));
    field.setId("playbook-result-text-" + (at + 1));
    HBox.setHgrow(field, Priority.ALWAYS);
    field
        .textProperty()
        .subscribe(
            (_, now) ->
                model.change(
                    results(r -> r.set(at, r.get(at).saying(phrase(r.get(at).says(), now))))));
    var steps = Objects.requireNonNull(model.plan.get()).steps().size();
    var ways = new ArrayList<Result>();
    if (model.step.get() + 1 < steps) ways.add(Result.next(Phrase.NONE));
    for (int i = 0; i < steps; i++)
      if (i != model.step.get() && i != model.step.get() + 1) ways.add(Result.step(Phrase.NONE, i));
    ways.add(Result.end(Phrase.NONE, Ending.REACHED));
    ways.add(Result.end(Phrase.NONE, Ending.MISSED));
    var then =
        box(
            "playbook-then-" + (at + 1),
            ways,
            Result.next(Phrase.NONE).leading(result),
            r -> Said.then(r, model.step.get(), steps, words),
            way -> model.change(results(r -> r.set(at, r.get(at).leading(way)))));
    then.setPrefWidth(130);
    then.setMinWidth(130);
    var row = Parts.row(field, then);
    if (s().results().size() > 1)
      row.getChildren().add(drop(() -> change(results(r -> r.remove(at)))));
    if (s().results().size() == 1 || !DoTask.byContact(s().kind(), true)) return row;
    return new VBox(4, row, new ContactResults(s(), at, words, this::change));
  }
}
