package org.branchbook.io.passwords;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The file password as one person may unwrap it: AES-GCM under a key that Argon2id makes of his
 * password. Whose it is only tells which one to try: who may sign in is decided in the open store.
 *
 * @param whose the login, or {@link #RECOVERY}
 */
record Wrap(String whose, Argon2 cost, byte[] salt, byte[] nonce, byte[] sealed) {
  /** Whose wrap the recovery key opens: no login has a colon. */
  static final String RECOVERY = "recovery:";

  private static final byte[] PURPOSE =
      "branchbook file password 1".getBytes(StandardCharsets.US_ASCII);

  private static final int KEY = 32;
  private static final int SALT = 16;
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;

  static Wrap of(
      String filePassword, String whose, char[] password, Argon2 cost, SecureRandom random) {
    var salt = new byte[SALT];
    var nonce = new byte[NONCE];
    random.nextBytes(salt);
    random.nextBytes(nonce);
    var sealed =
        run(
            Cipher.ENCRYPT_MODE,
            cost.derive(password, salt, KEY),
            nonce,
            filePassword.getBytes(StandardCharsets.US_ASCII));
    return new Wrap(whose, cost, salt, nonce, sealed.orElseThrow());
  }

  /** The file password; empty where this password isn't the one. */
  Optional<String> open(char[] password) {
    return run(Cipher.DECRYPT_MODE, cost.derive(password, salt, KEY), nonce, sealed)
        .map(bytes -> new String(bytes, StandardCharsets.US_ASCII));
  }

  private static Optional<byte[]> run(int mode, byte[] key, byte[] nonce, byte[] content) {
    try {
      var cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
      cipher.updateAAD(PURPOSE);
      return Optional.of(cipher.doFinal(content));
    } catch (AEADBadTagException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM", e);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The same one's under another login. */
  Wrap under(String login) {
    return new Wrap(login, cost, salt, nonce, sealed);
  }

  /** On one line: cost, salt, nonce, sealed. */
  String text() {
    var base64 = Base64.getEncoder();
    return "%d,%d,%d %s %s %s"
        .formatted(
            cost.kibibytes(),
            cost.passes(),
            cost.lanes(),
            base64.encodeToString(salt),
            base64.encodeToString(nonce),
            base64.encodeToString(sealed));
  }

  /** Throws {@link IllegalArgumentException} for text that is none. */
  static Wrap read(String whose, String text) {
    var part = text.split(" ");
    var cost = part[0].split(",");
    if (part.length != 4 || cost.length != 3) throw new IllegalArgumentException("no wrap");
    var base64 = Base64.getDecoder();
    return new Wrap(
        whose,
        new Argon2(Integer.parseInt(cost[0]), Integer.parseInt(cost[1]), Integer.parseInt(cost[2])),
        base64.decode(part[1]),
        base64.decode(part[2]),
        base64.decode(part[3]));
  }
}
