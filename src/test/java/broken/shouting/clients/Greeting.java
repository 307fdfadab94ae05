package broken.shouting.clients;

/** Breaks the law: it writes where nobody looks. */
public final class Greeting {
  void greet() {
    System.out.println("hello");
  }
}
