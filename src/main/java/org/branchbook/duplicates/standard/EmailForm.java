package org.branchbook.duplicates.standard;

import java.util.Locale;
import java.util.Set;

/**
 * An e-mail address without what its post office overlooks: case, what stands behind a plus, and
 * dots where the office is known to drop them.
 */
public record EmailForm(String local, String domain) {
  private static final Set<String> DOTLESS = Set.of("gmail.com", "googlemail.com");

  /** The form of an address; the domain is "" where there is no @. */
  public static EmailForm of(String written) {
    var lower = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+|^mailto:|[<>;,]+$", "");
    int at = lower.lastIndexOf('@');
    if (at < 0) return new EmailForm(lower, "");
    var local = lower.substring(0, at);
    var domain = lower.substring(at + 1);
    int plus = local.indexOf('+');
    if (plus > 0) local = local.substring(0, plus);
    if (DOTLESS.contains(domain)) {
      local = local.replace(".", "");
      domain = "gmail.com";
    }
    return new EmailForm(local, domain);
  }

  /** Whether there is no address. */
  public boolean isBlank() {
    return local.isEmpty();
  }

  /** The whole address in this form; "" for none. */
  public String address() {
    return domain.isEmpty() ? local : local + "@" + domain;
  }

  /** How alike two addresses are, as {@link Grade} grades it. */
  public float likeness(EmailForm other) {
    if (isBlank() || other.isBlank()) return Grade.UNKNOWN;
    boolean sameDomain = domain.equals(other.domain);
    if (local.equals(other.local)) {
      if (sameDomain) return 1;
      boolean mistyped = Strings.slips(domain, other.domain, 2) <= 2;
      return mistyped ? 0.95f : local.length() > 7 ? 0.86f : local.length() > 4 ? 0.7f : 0.5f;
    }
    int length = Math.max(local.length(), other.local.length());
    int slips = Strings.slips(local, other.local, 2);
    if (sameDomain)
      return slips == 1 && length > 5 ? 0.92f : slips <= 2 && length > 7 ? 0.85f : near();
    return slips == 1 && length > 7 ? 0.75f : 0.1f;
  }

  private static float near() {
    return 0.3f;
  }
}
