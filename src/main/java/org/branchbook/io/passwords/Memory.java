package org.branchbook.io.passwords;

import java.lang.ref.WeakReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.Block;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator.BlockPool;

/**
 * What a hash is made in, kept for the one that follows: of 64 MiB that each took anew the
 * collector would copy most again and again, for as long as the hashing takes. Nothing of a
 * password stays in it, and a collection between two hashes frees it.
 */
final class Memory implements BlockPool {
  private static final Queue<WeakReference<Memory>> IDLE = new ConcurrentLinkedQueue<>();

  private final Deque<Block> blocks = new ArrayDeque<>();

  private Memory() {}

  /** One that no other hash is made in. */
  static Memory take() {
    for (var idle = IDLE.poll(); idle != null; idle = IDLE.poll()) {
      var memory = idle.get();
      if (memory != null) return memory;
    }
    return new Memory();
  }

  /** Gives it to the next hash. */
  void leave() {
    IDLE.add(new WeakReference<>(this));
  }

  @Override
  public Block allocate() {
    var block = blocks.poll();
    return block == null ? new Block() : block;
  }

  @Override
  public void deallocate(Block block) {
    blocks.push(block.clear());
  }
}
