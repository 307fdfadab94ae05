package org.branchbook.store.plans;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.branchbook.clients.HoldingEvent;
import org.branchbook.plans.daily.DailyChanges;
import org.branchbook.plans.daily.DailyChanges.OfDay;
import org.branchbook.plans.daily.DailyChanges.OfEvent;
import org.branchbook.plans.daily.DayFact;
import org.branchbook.plans.daily.ProductEvent;

/** Days as bytes: of each how far it is from the one before, in time and in its balance. */
final class PackedDays {
  private static final int NUMBERS = 4;

  /** Stream, day, whether there was one before, and both facts or amounts. */
  private static final int CHANGE = 9 * PackedNumbers.LONGEST;

  private PackedDays() {}

  static byte[] pack(NavigableMap<LocalDate, DayFact> days) {
    var out = ByteBuffer.allocate((1 + days.size() * NUMBERS) * PackedNumbers.LONGEST);
    PackedNumbers.put(out, days.size());
    long at = 0;
    long balance = 0;
    for (var day : days.entrySet()) {
      var fact = day.getValue();
      PackedNumbers.put(out, day.getKey().toEpochDay() - at);
      PackedNumbers.put(out, fact.balance() - balance);
      PackedNumbers.put(out, fact.received());
      PackedNumbers.put(out, fact.paid());
      at = day.getKey().toEpochDay();
      balance = fact.balance();
    }
    return bytes(out);
  }

  static NavigableMap<LocalDate, DayFact> unpack(byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var days = new TreeMap<LocalDate, DayFact>();
    long at = 0;
    long balance = 0;
    for (long left = PackedNumbers.take(in); left > 0; left--) {
      at += PackedNumbers.take(in);
      balance += PackedNumbers.take(in);
      days.put(
          LocalDate.ofEpochDay(at),
          new DayFact(balance, PackedNumbers.take(in), PackedNumbers.take(in)));
    }
    return days;
  }

  static byte[] pack(DailyChanges changes) {
    int many = changes.days().size() + changes.events().size();
    var out = ByteBuffer.allocate(2 * PackedNumbers.LONGEST + many * CHANGE);
    PackedNumbers.put(out, changes.days().size());
    long stream = 0;
    for (var c : changes.days()) {
      PackedNumbers.put(out, c.stream() - stream);
      PackedNumbers.put(out, c.on().toEpochDay());
      PackedNumbers.put(out, c.before() == null ? 0 : 1);
      if (c.before() != null) put(out, c.before());
      put(out, c.after());
      stream = c.stream();
    }
    for (var c : changes.events()) {
      PackedNumbers.put(out, c.id().stream());
      PackedNumbers.put(out, c.id().on().toEpochDay());
      PackedNumbers.put(out, c.id().kind().ordinal());
      PackedNumbers.put(out, c.before() == null ? -1 : c.before());
      PackedNumbers.put(out, c.after());
    }
    return bytes(out);
  }

  static DailyChanges unpack(int ordinal, byte[] bytes) {
    var in = ByteBuffer.wrap(bytes);
    var days = new ArrayList<OfDay>();
    long stream = 0;
    for (long left = PackedNumbers.take(in); left > 0; left--) {
      stream += PackedNumbers.take(in);
      var on = LocalDate.ofEpochDay(PackedNumbers.take(in));
      var before = PackedNumbers.take(in) == 0 ? null : fact(in);
      days.add(new OfDay(stream, on, before, fact(in)));
    }
    var events = new ArrayList<OfEvent>();
    while (in.hasRemaining()) {
      var id =
          new ProductEvent.Id(
              PackedNumbers.take(in),
              LocalDate.ofEpochDay(PackedNumbers.take(in)),
              HoldingEvent.values()[(int) PackedNumbers.take(in)]);
      long before = PackedNumbers.take(in);
      events.add(new OfEvent(id, before < 0 ? null : before, PackedNumbers.take(in)));
    }
    return new DailyChanges(ordinal, days, events);
  }

  private static byte[] bytes(ByteBuffer out) {
    var bytes = new byte[out.position()];
    out.flip().get(bytes);
    return bytes;
  }

  private static void put(ByteBuffer out, DayFact fact) {
    PackedNumbers.put(out, fact.balance());
    PackedNumbers.put(out, fact.received());
    PackedNumbers.put(out, fact.paid());
  }

  private static DayFact fact(ByteBuffer in) {
    return new DayFact(PackedNumbers.take(in), PackedNumbers.take(in), PackedNumbers.take(in));
  }
}
