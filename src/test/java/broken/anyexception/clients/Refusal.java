package broken.anyexception.clients;

/** Breaks the law: an exception that says nothing. */
public final class Refusal {
  void refuse() {
    throw new RuntimeException("no");
  }
}
