package org.branchbook.store.plans;

import java.nio.ByteBuffer;

/** Numbers as bytes, seven bits each, small ones of either sign short. */
final class PackedNumbers {
  /** The most bytes that one takes. */
  static final int LONGEST = 10;

  private static final int SEVEN = 7;
  private static final int LOW = 0x7f;
  private static final int MORE = 0x80;

  private PackedNumbers() {}

  static void put(ByteBuffer out, long number) {
    long rest = number << 1 ^ number >> Long.SIZE - 1;
    for (; rest >>> SEVEN != 0; rest >>>= SEVEN) out.put((byte) (rest & LOW | MORE));
    out.put((byte) rest);
  }

  static long take(ByteBuffer in) {
    long rest = 0;
    int shift = 0;
    byte one;
    do {
      one = in.get();
      rest |= (long) (one & LOW) << shift;
      shift += SEVEN;
    } while (one < 0);
    return rest >>> 1 ^ -(rest & 1);
  }

  static void skip(ByteBuffer in) {
    byte one;
    do one = in.get();
    while (one < 0);
  }

  /** Several of them as bytes of their own. */
  static byte[] pack(long[] numbers) {
    var out = ByteBuffer.allocate(numbers.length * LONGEST);
    for (long number : numbers) put(out, number);
    var bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  static long[] unpack(byte[] bytes, int size) {
    var in = ByteBuffer.wrap(bytes);
    var numbers = new long[size];
    for (int i = 0; i < size; i++) numbers[i] = take(in);
    return numbers;
  }
}
