package org.branchbook.ui.contacts;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.branchbook.base.Text;
import org.branchbook.contacts.Contact;
import org.branchbook.contacts.DateWords;
import org.branchbook.contacts.DueWords;
import org.branchbook.staff.EmployeeId;
import org.branchbook.tasks.Due;
import org.jspecify.annotations.Nullable;

/** What a contact leads to, as it is typed: a promise and its day, the next step and its hour. */
final class AheadModel {
  final StringProperty promise = new SimpleStringProperty("");
  final StringProperty promiseBy = new SimpleStringProperty("");
  final StringProperty next = new SimpleStringProperty("");
  final StringProperty nextOn = new SimpleStringProperty("");
  final ObjectProperty<@Nullable Text> promiseError = new SimpleObjectProperty<>();
  final ObjectProperty<@Nullable Text> nextError = new SimpleObjectProperty<>();
  private final InstantSource clock;
  private final EmployeeId asker;

  AheadModel(InstantSource clock, EmployeeId asker) {
    this.clock = clock;
    this.asker = asker;
    forgive(promiseError, promise, promiseBy);
    forgive(nextError, next, nextOn);
  }

  /** An error speaks of what was typed: it goes when that is mended. */
  private static void forgive(ObjectProperty<@Nullable Text> error, StringProperty... typed) {
    for (var field : typed) field.subscribe((_, _) -> error.set(null));
  }

  /** All that is typed here. */
  List<StringProperty> typed() {
    return List.of(promise, promiseBy, next, nextOn);
  }

  /** The day that the words mean; empty for none or what nobody understands. */
  Optional<LocalDate> day(String typed) {
    return DateWords.read(typed, today());
  }

  /** The deadline that the words mean, with its hour where they name one. */
  Optional<Due> due(String typed) {
    return DueWords.read(typed, today());
  }

  /** The next step that is proposed fits what came of it, and leaves what was typed. */
  void propose(@Nullable About about, Contact.Result result) {
    if (about == null || about.next().isEmpty()) return;
    boolean open =
        switch (result) {
          case TALKED, INTERESTED, TRANSFERRED -> true;
          case SALE,
              NOT_INTERESTED,
              DECLINED,
              CALL_BACK,
              NO_ANSWER,
              BUSY,
              WRONG_NUMBER,
              ANSWERING_MACHINE,
              DO_NOT_CALL ->
              false;
        };
    if (open && (next.get() + nextOn.get()).isBlank()) {
      next.set(about.next());
      nextOn.set(about.nextOn());
    } else if (!open && next.get().equals(about.next()) && nextOn.get().equals(about.nextOn())) {
      next.set("");
      nextOn.set("");
    }
  }

  /** Whether something keeps it from being logged. */
  boolean wrong() {
    return promiseError.get() != null || nextError.get() != null;
  }

  void clearErrors() {
    promiseError.set(null);
    nextError.set(null);
  }

  /** The promise; null for none, or where it has an error, which is then said. */
  Contact.@Nullable Promise promised() {
    var when = promisedBy();
    return when == null ? null : new Contact.Promise(promise.get().strip(), when, null);
  }

  private @Nullable LocalDate promisedBy() {
    var typed = promiseBy.get();
    if (promise.get().isBlank() && typed.isBlank()) return null;
    var when = day(typed);
    if (promise.get().isBlank()) promiseError.set(Text.of("contacts.panel.what"));
    else if (typed.isBlank()) promiseError.set(Text.of("contacts.panel.when"));
    else if (when.isEmpty()) promiseError.set(Text.of("contacts.panel.noDay", typed.strip()));
    else if (when.get().isBefore(today()))
      promiseError.set(Text.of("contacts.panel.past", when.get()));
    return promiseError.get() == null ? when.orElse(null) : null;
  }

  /** What comes next after such a result; null for nothing, or where it has an error. */
  Contact.@Nullable NextStep step(Contact.Result result) {
    var what = next.get().strip();
    var typed = nextOn.get().strip();
    if (what.isEmpty() && typed.isEmpty()) return null;
    var when = due(typed);
    if (what.isEmpty() && result != Contact.Result.CALL_BACK)
      nextError.set(Text.of("contacts.panel.what"));
    else if (typed.isEmpty()) nextError.set(Text.of("contacts.panel.when"));
    else if (when.isEmpty()) nextError.set(Text.of("contacts.panel.noDay", typed));
    else if (when.get().overdue(clock.instant())) nextError.set(past(when.get()));
    return nextError.get() != null
        ? null
        : when.map(due -> new Contact.NextStep(what, due, asker)).orElse(null);
  }

  private static Text past(Due due) {
    return due.at() == null
        ? Text.of("contacts.panel.past", due.on())
        : Text.of("contacts.panel.pastHour", due.on(), due.at());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
  }
}
