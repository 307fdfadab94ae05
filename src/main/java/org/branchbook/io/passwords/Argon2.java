package org.branchbook.io.passwords;

import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id at a cost.
 *
 * @param kibibytes of memory
 * @param passes over it
 * @param lanes at the same time
 */
record Argon2(int kibibytes, int passes, int lanes) {
  /** With 64 MiB, three passes and two lanes: about a fifth of a second. */
  static final Argon2 USUAL = new Argon2(64 * 1024, 3, 2);

  // a damaged store must not ask for all the machine's memory
  private static final int MOST_MEMORY = 1 << 20;

  Argon2 {
    if (lanes < 1 || passes < 1 || kibibytes < 8 * lanes || kibibytes > MOST_MEMORY)
      throw new IllegalArgumentException("no cost: " + kibibytes + ", " + passes + ", " + lanes);
  }

  /** So many bytes made of a password and a salt. */
  byte[] derive(char[] password, byte[] salt, int length) {
    var bytes = bytes(password);
    var memory = Memory.take();
    try {
      var argon2 = new Argon2BytesGenerator();
      argon2.init(
          new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
              .withVersion(Argon2Parameters.ARGON2_VERSION_13)
              .withMemoryAsKB(kibibytes)
              .withIterations(passes)
              .withParallelism(lanes)
              .withSalt(salt)
              .withBlockPool(memory)
              .build());
      var hash = new byte[length];
      argon2.generateBytes(bytes, hash);
      return hash;
    } finally {
      memory.leave();
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
