package org.branchbook.clients.numbers;

import java.math.BigInteger;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The international account number (ISO 13616). */
public final class Iban {
  private static final Map<String, Set<Integer>> LENGTHS =
      lengths(
          "AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BI27 BR29 BY28 CH21 CR22 CY28 CZ24 DE22"
              + " DJ27 DK18 DO28 EE20 EG29 ES24 FI18 FK18 FO18 FR27 GB22 GE22 GI23 GL18 GR27 GT28"
              + " HN28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20"
              + " LV21 LY25 MC27 MD24 ME22 MK19 MN20 MR27 MT31 MU30 NI28 NL18 NO15 OM23 PK24 PL28"
              + " PS29 PT25 QA29 RO24 RS22 RU33 SA24 SC31 SD18 SE24 SI19 SK24 SM27 SO23 ST25 SV28"
              + " TL23 TN24 TR26 UA29 VA22 VG24 XK20 YE30"
              // in use before or without the register
              + " AA16 BI16 BJ28 BL27 CG27 CV25 DZ24 DZ26 GP27 GQ27 GW25 IR26 KM27 MF27 MG27 ML28"
              + " NI32 RE27 SN28 TF27 TG28 YT27");
  private static final BigInteger MODULUS = BigInteger.valueOf(97);

  private Iban() {}

  /** Whether the text sets out to be an IBAN: two letters, two digits and more. */
  public static boolean looksLike(String typed) {
    return bare(typed).matches("[A-Z]{2}\\d{2}[A-Z0-9]{8,30}");
  }

  /** Checks length and check digits; a country without IBAN only raises a doubt. */
  public static Check check(String typed) {
    var iban = bare(typed);
    if (!iban.matches("[A-Z]{2}\\d{2}[A-Z0-9]+")) return Check.wrong("iban");
    var lengths = LENGTHS.get(iban.substring(0, 2));
    if (lengths != null && !lengths.contains(iban.length()))
      return Check.wrong("length", Collections.max(lengths), iban.length());
    if (!remainder(iban).equals(BigInteger.ONE)) return Check.wrong("checksum");
    return lengths == null
        ? Check.doubtful(iban, "iban.country", iban.substring(0, 2))
        : new Check.Right(iban);
  }

  /** In groups of four, as it is printed. */
  public static String pretty(String iban) {
    return bare(iban).replaceAll("(.{4})(?!$)", "$1 ");
  }

  private static String bare(String typed) {
    return Digits.bare(typed).toUpperCase(Locale.ROOT);
  }

  private static BigInteger remainder(String iban) {
    var digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(c -> digits.append(Character.digit(c, 36)));
    return new BigInteger(digits.toString()).mod(MODULUS);
  }

  private static Map<String, Set<Integer>> lengths(String table) {
    var lengths = new HashMap<String, Set<Integer>>();
    for (var entry : table.split(" "))
      lengths
          .computeIfAbsent(entry.substring(0, 2), _ -> new TreeSet<>())
          .add(Integer.valueOf(entry.substring(2)));
    return Map.copyOf(lengths);
  }
}
