package org.branchbook.clients.numbers;

import java.util.Locale;
import java.util.regex.Pattern;

/** E-mail addresses by their shape: whether one lives only a letter can tell. */
public final class Emails {
  private static final Pattern SHAPE =
      Pattern.compile(
          "[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*"
              + "@([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]+");

  private Emails() {}

  /** Checks the shape; the domain is kept in lower case. */
  public static Check check(String typed) {
    var address = typed.strip();
    if (address.length() > 200 || !SHAPE.matcher(address).matches()) return Check.wrong("email");
    int at = address.indexOf('@');
    return new Check.Right(
        address.substring(0, at) + address.substring(at).toLowerCase(Locale.ROOT));
  }
}
