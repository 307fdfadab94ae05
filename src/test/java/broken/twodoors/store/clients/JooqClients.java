package broken.twodoors.store.clients;

/** Breaks the law: a second door. */
public final class JooqClients {}
