package org.branchbook.reports.day;

import java.time.Instant;
import org.branchbook.clients.ClientId;

/** A client whose card somebody looked at, and with whom he has logged no contact since. */
public record Unlogged(ClientId client, String name, Instant at) {}
