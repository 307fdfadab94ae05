package org.branchbook.ui.staff;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.branchbook.base.Words;
import org.branchbook.staff.AuditLine;
import org.branchbook.staff.AuditLine.Act;
import org.branchbook.ui.kit.Tone;

/** How what the access log keeps as names of fields and constants is read by a person. */
final class AuditWords {
  private static final List<String> VALUES =
      List.of(
          "staff.role.",
          "staff.reach.",
          "staff.privilege.",
          "staff.audit.value.",
          "deviations.cause.");

  private final Words words;

  AuditWords(Words words) {
    this.words = words;
  }

  String act(Act act) {
    return words.name("staff.act", act);
  }

  /** What a line is about: "client 1 204". */
  String subject(AuditLine line) {
    var what = named("staff.audit.subject.", line.subject());
    if (line.subjectId() == 0) return what;
    return words.say("staff.audit.subject", what, String.valueOf(line.subjectId()));
  }

  /** A field's name; a right is named by its role and privilege. */
  String field(String field) {
    int dot = field.indexOf('.');
    if (dot > 0 && words.has("staff.role." + field.substring(0, dot)))
      return words.say(
          "staff.audit.right",
          words.say("staff.role." + field.substring(0, dot)),
          named("staff.privilege.", field.substring(dot + 1)));
    if (words.has(field)) return words.say(field); // a policy's field names itself
    return words.has("clients.field." + field)
        ? words.say("clients.field." + field)
        : named("staff.audit.field.", field);
  }

  /** A value; several constants stand apart by commas. */
  String value(String value) {
    return Arrays.stream(value.split(", ")).map(this::one).collect(Collectors.joining(", "));
  }

  static Tone tone(Act act) {
    return switch (act) {
      case REFUSED, LOCKED_OUT, DELETED -> Tone.DANGER;
      case SIGN_IN_FAILED, OVERRODE, EXPORTED, REVERTED, UNMERGED -> Tone.WARNING;
      case CREATED, IMPORTED, CONFIRMED -> Tone.SUCCESS;
      case CHANGED, MERGED, PASSWORD_CHANGED -> Tone.ACCENT;
      case SIGNED_IN, VIEWED -> Tone.NEUTRAL;
    };
  }

  private String one(String value) {
    if (words.has(value + ".title")) return words.say(value + ".title");
    for (var prefix : VALUES) if (words.has(prefix + value)) return words.say(prefix + value);
    return value;
  }

  private String named(String prefix, String name) {
    return words.has(prefix + name) ? words.say(prefix + name) : name;
  }
}
