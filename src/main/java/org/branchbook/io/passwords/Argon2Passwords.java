package org.branchbook.io.passwords;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;
import org.branchbook.staff.signin.Passwords;

/**
 * Argon2id in PHC's string format, {@code $argon2id$v=19$m=65536,t=3,p=2$SALT$HASH}: what a hash
 * cost stands in it, so that older hashes stay good when the cost is raised.
 */
public final class Argon2Passwords implements Passwords {
  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{16,86})");

  private final SecureRandom random = new SecureRandom();
  private final Argon2 cost;

  /** With 64 MiB, three passes and two lanes: about a fifth of a second. */
  public Argon2Passwords() {
    this(Argon2.USUAL.kibibytes(), Argon2.USUAL.passes(), Argon2.USUAL.lanes());
  }

  /** With a cost of one's own: a low one for practice data and tests. */
  public Argon2Passwords(int kibibytes, int passes, int lanes) {
    cost = new Argon2(kibibytes, passes, lanes);
  }

  @Override
  public String hash(char[] password) {
    var salt = random(SALT);
    return phc(salt, cost.derive(password, salt, HASH));
  }

  @Override
  public boolean matches(char[] password, String hash) {
    var parts = PHC.matcher(hash);
    if (!parts.matches()) return false;
    Argon2 cost;
    byte[] salt;
    byte[] kept;
    try {
      cost =
          new Argon2(
              Integer.parseInt(parts.group(1)),
              Integer.parseInt(parts.group(2)),
              Integer.parseInt(parts.group(3)));
      salt = Base64.getDecoder().decode(parts.group(4));
      kept = Base64.getDecoder().decode(parts.group(5));
    } catch (IllegalArgumentException e) {
      return false;
    }
    // compared in a time that doesn't depend on where they differ
    return MessageDigest.isEqual(kept, cost.derive(password, salt, kept.length));
  }

  @Override
  public String nobodys() {
    return phc(random(SALT), random(HASH));
  }

  private byte[] random(int length) {
    var bytes = new byte[length];
    random.nextBytes(bytes);
    return bytes;
  }

  private String phc(byte[] salt, byte[] hash) {
    var base64 = Base64.getEncoder().withoutPadding();
    return "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s"
        .formatted(
            cost.kibibytes(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(hash));
  }
}
