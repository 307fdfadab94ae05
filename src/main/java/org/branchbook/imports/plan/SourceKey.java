package org.branchbook.imports.plan;

import java.util.HexFormat;
import java.util.List;
import org.branchbook.imports.profile.Target;
import org.branchbook.imports.reading.Draft;
import org.branchbook.imports.reading.Values;

/** By what a record of a source is known again: the profile's name, the record's, its key. */
final class SourceKey {
  private static final int LONGEST = 160;

  private SourceKey() {}

  static String of(String profile, Draft draft, Values values) {
    var key = draft.key().isEmpty() ? "~" + identity(draft, values) : draft.key();
    return of(profile, draft.making().name() + ":" + key);
  }

  /** The key of a record that is called "name:key" inside a profile. */
  static String of(String profile, String nameAndKey) {
    var whole = profile + ":" + nameAndKey;
    if (whole.length() <= LONGEST) return whole;
    var hash = HexFormat.of().toHexDigits(LongMap.hash(whole));
    return whole.substring(0, LONGEST - hash.length() - 1) + "~" + hash;
  }

  /** Under which keys a record may be known to which a cell refers. */
  static List<String> candidates(String profile, String reference, String making) {
    return List.of(of(profile, reference), of(profile, making + ":" + reference));
  }

  /** Where the file has no key: what hardly ever changes of such a record. */
  private static String identity(Draft draft, Values values) {
    var fields =
        switch (draft.making().kind()) {
          case CLIENT -> firstOf(values);
          case LINK -> new Target[] {Target.FROM, Target.TO, Target.LINK_TYPE, Target.SINCE};
          case HOLDING ->
              values.has(Target.NUMBER)
                  ? new Target[] {Target.NUMBER}
                  : new Target[] {
                    Target.HOLDER, Target.PRODUCT_KIND, Target.PRODUCT, Target.OPENED
                  };
          case CONTACT ->
              new Target[] {
                Target.WITH_CLIENT, Target.AT_DATE, Target.AT_TIME, Target.CHANNEL, Target.TEXT_SAID
              };
          case FACT -> new Target[] {Target.FACT_ACCOUNT, Target.FACT_CLIENT, Target.FACT_PRODUCT};
          case DAILY ->
              new Target[] {Target.DAILY_ACCOUNT, Target.DAILY_CLIENT, Target.DAILY_PRODUCT};
          case PLAN -> throw new IllegalArgumentException("a plan is known by its version");
          case KNOWN -> throw new IllegalArgumentException("a register is no import");
        };
    var identity = new StringBuilder();
    for (var field : fields) identity.append(values.get(field)).append('|');
    return identity.toString();
  }

  private static Target[] firstOf(Values values) {
    for (var number : new Target[] {Target.CORE, Target.TAX, Target.REGISTRATION, Target.PERSONAL})
      if (values.has(number)) return new Target[] {number};
    return new Target[] {
      Target.FAMILY_NAME,
      Target.GIVEN_NAME,
      Target.PATRONYMIC,
      Target.NAME_FAMILY_FIRST,
      Target.NAME_GIVEN_FIRST,
      Target.FULL_NAME,
      Target.SHORT_NAME,
      Target.BIRTH_DATE,
      Target.PHONE
    };
  }
}
