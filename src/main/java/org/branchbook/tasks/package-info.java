/** The inbox: tasks, appointments, reminders, requests to other departments. */
@NullMarked
package org.branchbook.tasks;

import org.jspecify.annotations.NullMarked;
