package broken.upwards.contacts;

/** A contact. */
public record Contact(String text) {}
