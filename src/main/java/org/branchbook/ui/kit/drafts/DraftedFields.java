package org.branchbook.ui.kit.drafts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;

/** The draft of a form that is some properties: whatever differs from what stood there at first. */
public final class DraftedFields implements Drafted {
  private final String form;
  private final long subject;
  private final Map<String, Field<?>> fields = new LinkedHashMap<>();

  /** A form with no fields yet; those are added as they stand before anybody types. */
  public DraftedFields(String form, long subject) {
    this.form = form;
    this.subject = subject;
  }

  /** Adds a text. */
  public DraftedFields text(String name, StringProperty text) {
    return field(name, text, t -> t == null ? "" : t, t -> t);
  }

  /** Adds a constant to choose; null is nothing chosen. */
  public <E extends Enum<E>> DraftedFields choice(String name, Property<E> one, Class<E> all) {
    return field(
        name, one, e -> e == null ? "" : e.name(), t -> t.isEmpty() ? null : Enum.valueOf(all, t));
  }

  /** Adds a mark. */
  public DraftedFields mark(String name, Property<Boolean> mark) {
    return field(name, mark, String::valueOf, Boolean::valueOf);
  }

  /** Adds any value that can be written as text and read again. */
  public <T> DraftedFields field(
      String name, Property<T> value, Function<T, String> write, Function<String, T> read) {
    fields.put(name, new Field<>(value, write, read, write.apply(value.getValue())));
    return this;
  }

  @Override
  public String form() {
    return form;
  }

  @Override
  public long subject() {
    return subject;
  }

  @Override
  public Map<String, String> content() {
    var content = new LinkedHashMap<String, String>();
    fields.forEach(
        (name, field) -> {
          if (!field.now().equals(field.first)) content.put(name, field.now());
        });
    return content;
  }

  @Override
  public void restore(Map<String, String> content) {
    fields.forEach((name, field) -> field.set(content.getOrDefault(name, field.first)));
  }

  @Override
  public Subscription onTyped(Runnable typed) {
    return fields.values().stream()
        .map(f -> f.value.subscribe((_, _) -> typed.run()))
        .reduce(Subscription.EMPTY, Subscription::and);
  }

  private record Field<T>(
      Property<T> value, Function<T, String> write, Function<String, T> read, String first) {
    String now() {
      return write.apply(value.getValue());
    }

    void set(String text) {
      try {
        value.setValue(read.apply(text));
      } catch (IllegalArgumentException e) {
        // written by another version of the program, which knew other choices
        value.setValue(read.apply(first));
      }
    }
  }
}
