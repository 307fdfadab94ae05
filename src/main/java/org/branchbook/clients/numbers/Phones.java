package org.branchbook.clients.numbers;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Telephone numbers as people write them in one country, kept in E.164. */
public final class Phones {
  private static final Pattern E164 = Pattern.compile("\\+\\d{7,15}\\b");
  private static final PhoneNumberUtil LIBRARY = PhoneNumberUtil.getInstance();
  private final String region;

  /** For numbers written without a country's code: they are this country's (ISO 3166). */
  public Phones(String region) {
    this.region = region;
  }

  /**
   * Checks a number: a right one is kept in E.164; one that no operator is known to give out is
   * kept as typed with a doubt; what is no number at all is wrong.
   */
  public Check check(String typed) {
    PhoneNumber number = Ukrainian.number(typed);
    if (number == null)
      try {
        number = LIBRARY.parse(typed, region);
      } catch (NumberParseException e) {
        return Check.wrong("phone");
      }
    if (LIBRARY.isValidNumber(number)) return new Check.Right(e164(number));
    return switch (LIBRARY.isPossibleNumberWithReason(number)) {
      case TOO_SHORT, IS_POSSIBLE_LOCAL_ONLY -> Check.wrong("phone.short");
      case TOO_LONG, INVALID_LENGTH -> Check.wrong("phone.long");
      case INVALID_COUNTRY_CODE -> Check.wrong("phone.country");
      case IS_POSSIBLE -> Check.doubtful(typed.strip(), "phone.unknown");
    };
  }

  /** The number in E.164 where it is right, else as typed. */
  public String kept(String typed) {
    return check(typed).kept(typed);
  }

  /** As people read it: in the country's own way, or with the code for a foreign number. */
  public String pretty(String kept) {
    return parsed(kept)
        .map(
            n ->
                LIBRARY.format(
                    n,
                    region.equals(LIBRARY.getRegionCodeForNumber(n))
                        ? PhoneNumberFormat.NATIONAL
                        : PhoneNumberFormat.INTERNATIONAL))
        .orElse(kept);
  }

  /** A text with the numbers in it that are kept in E.164 as people read them. */
  public String prettyIn(String text) {
    return E164.matcher(text).replaceAll(n -> Matcher.quoteReplacement(pretty(n.group())));
  }

  private Optional<PhoneNumber> parsed(String kept) {
    try {
      var number = LIBRARY.parse(kept, region);
      return LIBRARY.isValidNumber(number) ? Optional.of(number) : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }

  private static String e164(PhoneNumber number) {
    return LIBRARY.format(number, PhoneNumberFormat.E164);
  }
}
