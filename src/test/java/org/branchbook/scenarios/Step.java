package org.branchbook.scenarios;

/** A step of the scenarios, with what it may cost: keys and clicks, and a trained one's seconds. */
enum Step {
  S1_1("Start, sign in; My day is usable; print the morning sheet", 4, 12),
  S1_2("Part of the name, typed in the wrong layout → card that answers a stranger", 2, 5),
  S1_3("Do what My day says first: contact with promise and next step", 12, 20),
  S1_3B("Take an advice, do it: contact with promise and next step", 12, 20),
  S1_4("His wife is new: the number fills birth date and sex; saved, linked as spouse", 16, 75),
  S1_6("Deviation task: gap, likely cause, playbook on one screen; closed with the cause", 8, 30),
  S1_7("Ask the credit department for something by Friday", 6, 15),
  S1_7B("… and later seen accepted", 1, 15),
  S1_8("Restart after a cut while typing; the draft is whole; postpone the rest of the day", 8, 55),
  S2_1("Take over a shared workstation from a colleague", 3, 8),
  S2_2("Incoming number → card; for the couple, choose one", 2, 3),
  S2_3("Unknown caller → prospect with name, phone, interest", 6, 25),
  S2_5("No answer → next try set by itself in another part of the day", 1, 2),
  S2_5B("Call back tomorrow at 10:00", 4, 6),
  S2_8("“Do not call me” → in force", 2, 3),
  S2_8B("… and on a colleague's screen", 0, 2),
  S3_1("After sign-in: late, at risk, promised, quarter, unowned clients", 0, 3),
  S3_2("Worst deviation → parts and cause → client card", 2, 5),
  S3_3("Employee ill: her tasks and appointments to two colleagues by load", 6, 25),
  S3_3B("… and the handing over undone", 1, 25),
  S3_5("Will the quarter be met, by whom, what changed since last week", 2, 5),
  S4_1("Monthly facts by a saved profile: dry run, control total, rejected rows and why", 5, 60),
  S4_2("Freeze the month", 3, 10),
  S4_2B("… a late correction lands in the restatement log", 3, 10),
  S3_6("Try the limit at 10 %: tasks last quarter, how many a manager; switch on", 5, 10),
  S4_3("Wrong numbers and expired documents → tasks to the branch, progress visible", 6, 30),
  S4_4("Duplicate queue, one key a pair: four pairs", 4, 48),
  S4_4B("… one merge taken back, with what came later shared out", 4, 20),
  S4_5(
      "Next year’s plan: propose, correct 10 cells, top against bottom, send for approval", 8, 600),
  S4_6(
      "Clients below their industry's median, and the prospects of a white spot → saved lists",
      6,
      25),
  S5_1("First start on a clean machine → first window", 1, 120),
  S5_2("Create the store with the first administrator; serve it as a service", 2, 90),
  S5_3("25 employees with roles from CSV", 1, 20),
  S5_4("Clients from a file, a fiftieth of 200,000: dry run, import, counts agree; revert", 3, 105),
  S5_5("Forgotten password: a temporary one, to be changed at sign-in", 4, 20),
  S5_6("“Why can’t I see this client?” → role, department and rule in words", 3, 10),
  S5_7("Yesterday’s copy brought into a trial store and checked", 2, 300),
  S5_8("New version: backup by itself, migrated; the old program refuses; way back", 1, 120);

  private final String what;
  private final int keys;
  private final double seconds;

  Step(String what, int keys, double seconds) {
    this.what = what;
    this.keys = keys;
    this.seconds = seconds;
  }

  /** As the table numbers it: S1.2. */
  String number() {
    return name().replace('_', '.').replaceFirst("B$", "");
  }

  String what() {
    return what;
  }

  int keys() {
    return keys;
  }

  double seconds() {
    return seconds;
  }
}
