package org.branchbook.store.imports;

import org.branchbook.duplicates.merge.FollowsClient;
import org.branchbook.imports.ImportLog;
import org.branchbook.imports.SavedProfiles;
import org.branchbook.store.Store;

/** The door to the tables of imports. */
public final class ImportStore {
  private final FollowsClient follower;
  private final ImportLog log;
  private final SavedProfiles profiles;

  public ImportStore(Store store) {
    follower = new KeysFollow(store.db());
    log = new JooqImportLog(store.db(), store);
    profiles = new JooqSavedProfiles(store.db(), store.ids());
  }

  /** What imports did. */
  public ImportLog log() {
    return log;
  }

  /** The profiles that people saved. */
  public SavedProfiles profiles() {
    return profiles;
  }

  /** How the keys of files and feeds follow the cards they know. */
  public FollowsClient follower() {
    return follower;
  }
}
