package org.branchbook.store.plans;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.branchbook.plans.income.Amount;
import org.branchbook.plans.income.Fact;
import org.jspecify.annotations.Nullable;

/**
 * A year's facts as bytes: which months there are, then for each which of its numbers aren't zero,
 * then these.
 */
final class PackedFacts {
  private static final int MONTHS = 12;
  private static final int NUMBERS = 10;
  private static final int LONGEST = 2 + MONTHS * (2 + NUMBERS * PackedNumbers.LONGEST);

  /** Whether a number adds to the income, lessens it, or neither. */
  private static final int[] SIDES = {0, 1, 1, 1, -1, -1, 0, 0, 0, 0};

  /** The one number that is money come in. */
  private static final int[] RECEIVED = {0, 0, 0, 0, 0, 0, 0, 1, 0, 0};

  private static final int[] VOLUME = {1, 0, 0, 0, 0, 0, 0, 0, 0, 0};
  private static final int[] PIECES = {0, 0, 0, 0, 0, 0, 0, 0, 0, 1};

  private PackedFacts() {}

  static byte[] pack(List<@Nullable Fact> months) {
    var out = ByteBuffer.allocate(LONGEST);
    int there = 0;
    for (int m = 0; m < MONTHS; m++) if (months.get(m) != null) there |= 1 << m;
    out.putShort((short) there);
    for (var fact : months) if (fact != null) put(out, numbers(fact));
    var bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  static List<@Nullable Fact> unpack(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    int there = in.getShort();
    var months = new ArrayList<@Nullable Fact>(MONTHS);
    for (int m = 0; m < MONTHS; m++) months.add((there >> m & 1) == 0 ? null : fact(in));
    return months;
  }

  /** Which months there are, a bit for each, January lowest. */
  static int there(byte[] bytes) {
    return bytes[0] << Byte.SIZE | bytes[1] & 0xff;
  }

  /** The bank's income of each month, as {@link Fact#income} counts it; 0 where there is none. */
  static void income(byte[] bytes, long[] months) {
    sum(bytes, SIDES, months);
  }

  /** The money that came in during each month; 0 where there is no fact. */
  static void received(byte[] bytes, long[] months) {
    sum(bytes, RECEIVED, months);
  }

  /** What {@link Amount#of} says of each month; 0 where there is no fact. */
  static void amount(byte[] bytes, Amount amount, long[] months) {
    switch (amount) {
      case INCOME -> sum(bytes, SIDES, months);
      case PIECES -> sum(bytes, PIECES, months);
      case VOLUME -> {
        sum(bytes, VOLUME, months);
        for (int m = 0; m < MONTHS; m++) months[m] = Math.abs(months[m]);
      }
    }
  }

  private static void sum(byte[] bytes, int[] sides, long[] months) {
    var in = ByteBuffer.wrap(bytes);
    int there = in.getShort();
    for (int m = 0; m < MONTHS; m++) {
      months[m] = 0;
      if ((there >> m & 1) == 0) continue;
      int filled = in.getShort();
      for (int i = 0; i < NUMBERS; i++) {
        if ((filled >> i & 1) == 0) continue;
        if (sides[i] == 0) PackedNumbers.skip(in);
        else months[m] += sides[i] * PackedNumbers.take(in);
      }
    }
  }

  private static void put(ByteBuffer out, long[] numbers) {
    int filled = 0;
    for (int i = 0; i < NUMBERS; i++) if (numbers[i] != 0) filled |= 1 << i;
    out.putShort((short) filled);
    for (long number : numbers) if (number != 0) PackedNumbers.put(out, number);
  }

  private static Fact fact(ByteBuffer in) {
    int filled = in.getShort();
    return new Fact(
        number(in, filled, 0),
        number(in, filled, 1),
        number(in, filled, 2),
        number(in, filled, 3),
        number(in, filled, 4),
        number(in, filled, 5),
        number(in, filled, 6),
        number(in, filled, 7),
        number(in, filled, 8),
        number(in, filled, 9));
  }

  private static long number(ByteBuffer in, int filled, int which) {
    if ((filled >> which & 1) == 0) return 0;
    return PackedNumbers.take(in);
  }

  private static long[] numbers(Fact f) {
    return new long[] {
      f.volume(), f.interest(), f.transfer(), f.fees(), f.cost(),
      f.loss(), f.exchange(), f.received(), f.paid(), f.pieces()
    };
  }
}
