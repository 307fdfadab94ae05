package org.branchbook.io.passwords;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.branchbook.staff.signin.Passwords;

/**
 * Argon2id in PHC's string format, {@code $argon2id$v=19$m=65536,t=3,p=2$SALT$HASH}: what a hash
 * cost stands in it, so that older hashes stay good when the cost is raised.
 */
public final class Argon2Passwords implements Passwords {
  private static final int SALT = 16;
  private static final int HASH = 32;
  // a damaged store must not ask for all the machine's memory
  private static final int MOST_MEMORY = 1 << 20;
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,2}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{11,86})\\$([A-Za-z0-9+/]{16,86})");

  private final SecureRandom random = new SecureRandom();
  private final int kibibytes;
  private final int passes;
  private final int lanes;

  /** With 64 MiB, three passes and two lanes: about a fifth of a second. */
  public Argon2Passwords() {
    this(64 * 1024, 3, 2);
  }

  /** With a cost of one's own: a low one for practice data and tests. */
  public Argon2Passwords(int kibibytes, int passes, int lanes) {
    this.kibibytes = kibibytes;
    this.passes = passes;
    this.lanes = lanes;
  }

  @Override
  public String hash(char[] password) {
    var salt = random(SALT);
    return phc(salt, argon2(password, salt, kibibytes, passes, lanes, HASH));
  }

  @Override
  public boolean matches(char[] password, String hash) {
    var parts = PHC.matcher(hash);
    if (!parts.matches()) return false;
    int memory = Integer.parseInt(parts.group(1));
    int time = Integer.parseInt(parts.group(2));
    int parallel = Integer.parseInt(parts.group(3));
    if (parallel < 1 || time < 1 || memory < 8 * parallel || memory > MOST_MEMORY) return false;
    byte[] salt;
    byte[] kept;
    try {
      salt = Base64.getDecoder().decode(parts.group(4));
      kept = Base64.getDecoder().decode(parts.group(5));
    } catch (IllegalArgumentException e) {
      return false;
    }
    // compared in a time that doesn't depend on where they differ
    return MessageDigest.isEqual(kept, argon2(password, salt, memory, time, parallel, kept.length));
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
            kibibytes, passes, lanes, base64.encodeToString(salt), base64.encodeToString(hash));
  }

  private static byte[] argon2(
      char[] password, byte[] salt, int kibibytes, int passes, int lanes, int length) {
    var bytes = bytes(password);
    try {
      var argon2 = new Argon2BytesGenerator();
      argon2.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(kibibytes)
              .withIterations(passes)
              .withParallelism(lanes)
              .withSalt(salt)
              .build());
      var hash = new byte[length];
      argon2.generateBytes(bytes, hash);
      return hash;
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /** The same letters are the same password however a keyboard composes them (й, ї). */
  private static byte[] bytes(char[] password) {
    var composed = Normalizer.normalize(CharBuffer.wrap(password), Normalizer.Form.NFC);
    var buffer = StandardCharsets.UTF_8.encode(composed);
    var bytes = new byte[buffer.remaining()];
    buffer.get(bytes);
    Arrays.fill(buffer.array(), (byte) 0);
    return bytes;
  }
}
