package broken.storereadsfiles.store.clients;

import broken.storereadsfiles.io.ClientFile;

/** Breaks the law: the store and the world of files never see each other. */
public record ClientStore(ClientFile file) {}
