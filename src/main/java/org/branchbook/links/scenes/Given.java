package org.branchbook.links.scenes;

import java.time.Instant;
import org.branchbook.staff.EmployeeId;

/** That a map was given to somebody. */
public record Given(SceneId scene, EmployeeId to, EmployeeId by, Instant at) {}
