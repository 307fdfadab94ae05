package org.branchbook.store;

import java.nio.ByteBuffer;

/** Many numbers in one column, eight bytes each. */
public final class Packed {
  private Packed() {}

  /** The numbers as bytes, in their order. */
  public static byte[] pack(long[] numbers) {
    var bytes = ByteBuffer.allocate(Long.BYTES * numbers.length);
    bytes.asLongBuffer().put(numbers);
    return bytes.array();
  }

  /** The numbers again. */
  public static long[] unpack(byte[] bytes) {
    var numbers = new long[bytes.length / Long.BYTES];
    ByteBuffer.wrap(bytes).asLongBuffer().get(numbers);
    return numbers;
  }
}
