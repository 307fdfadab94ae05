package org.branchbook.links.keypeople;

import java.time.LocalDate;
import java.util.List;
import org.branchbook.clients.ClientId;
import org.branchbook.staff.Scope;

/**
 * The persons who own, lead or act for organisations, by links that hold on a day and are not
 * rebutted. Counted and shown are organisations inside the scope alone.
 */
public interface KeyPeople {
  /** What a task for an introduction is known by, beside the person's number. */
  String ORIGIN = "introduction";

  /** Those who touch organisations that are no clients yet, the most of them first. */
  List<KeyPerson> list(LocalDate on, int most, Scope scope);

  /** The organisations that one touches, those that are no clients yet first. */
  List<Touched> touched(ClientId person, LocalDate on, Scope scope);
}
