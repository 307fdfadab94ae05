package org.branchbook.staff.policies;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.branchbook.base.Text;

/**
 * A policy that a bank may set: its record, the usual one, and the fields by which it is kept and
 * edited. A feature declares one beside its record and {@code Rooms} lists it; storing, the screen
 * and the audit follow from it.
 *
 * @param <P> the record
 * @param name under which it is kept, and the key of its texts: {@code NAME.title}, {@code
 *     NAME.about} and a {@code NAME.FIELD} for each field
 * @param usual where the bank has decided nothing
 * @param fields in the order of the screen
 * @param make the record from its fields, each of which is in its range
 * @param fault why the fields don't go together, though each is in its range
 */
public record PolicyKind<P>(
    String name,
    P usual,
    List<PolicyField<P>> fields,
    Function<PolicyValues, P> make,
    Function<P, Optional<Text>> fault) {
  public PolicyKind {
    fields = List.copyOf(fields);
  }

  /** A policy whose fields go together however they are set. */
  public static <P> PolicyKind<P> of(
      String name, P usual, Function<PolicyValues, P> make, List<PolicyField<P>> fields) {
    return new PolicyKind<>(name, usual, fields, make, _ -> Optional.empty());
  }

  /** The same, with a rule that looks at several fields at once. */
  public PolicyKind<P> unless(Function<P, Optional<Text>> wrong) {
    return new PolicyKind<>(name, usual, fields, make, wrong);
  }

  /** A record as it is kept, field by field in their order. */
  public Map<String, String> texts(P policy) {
    var texts = new LinkedHashMap<String, String>();
    for (var field : fields) texts.put(field.name(), field.read().apply(policy));
    return texts;
  }

  /**
   * The record that was kept so. A field that was not kept, or that is out of its range by now,
   * counts as usual: the version may be older than the field.
   */
  public P read(Map<String, String> kept) {
    var texts = texts(usual);
    for (var field : fields) {
      var text = kept.get(field.name());
      if (text != null && field.fault(text).isEmpty()) texts.put(field.name(), text);
    }
    return make.apply(new PolicyValues(texts));
  }

  /** What is wrong with such fields, by their names; by "" what is wrong with them together. */
  public Map<String, Text> faults(Map<String, String> texts) {
    var faults = new LinkedHashMap<String, Text>();
    for (var field : fields)
      field
          .fault(texts.getOrDefault(field.name(), ""))
          .ifPresent(why -> faults.put(field.name(), why));
    if (faults.isEmpty())
      fault.apply(make.apply(new PolicyValues(texts))).ifPresent(why -> faults.put("", why));
    return faults;
  }
}
