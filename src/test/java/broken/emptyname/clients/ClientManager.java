package broken.emptyname.clients;

/** Breaks the law: a name that says nothing. */
public final class ClientManager {}
