package org.branchbook.app.wiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.branchbook.base.Text;
import org.branchbook.base.Words;
import org.branchbook.clients.Channel;
import org.branchbook.clients.ClientId;
import org.branchbook.playbooks.advice.Advice;
import org.branchbook.playbooks.advice.Refusal;
import org.branchbook.staff.Privilege;
import org.branchbook.ui.advice.AdviceScreens;
import org.branchbook.ui.advice.AdviceSurroundings;
import org.branchbook.ui.advice.AdviceWork;
import org.branchbook.ui.shell.Command;
import org.branchbook.ui.shell.Screen;

/** Advice on cards, what has become of it, and the night in which it is made. */
final class AdviceWiring {
  private final Desk desk;
  private final Wiring all;
  private final AdviceScreens screens;
  private final Nightly nightly;

  AdviceWiring(Desk desk, Wiring all) {
    this.desk = desk;
    this.all = all;
    var advice = desk.rooms.advice;
    screens =
        new AdviceScreens(
            new AdviceWork(advice.of, advice.answer, advice.funnel, advice.export, advice.choose),
            desk.asker,
            new AdviceSurroundings(
                desk.works,
                desk.notices,
                desk.remembered,
                desk.rooms.clock,
                this::begin,
                all.clients::open,
                all::second,
                desk::showFile,
                desk.documents));
    nightly =
        new Nightly(
            new Nightly.Work(
                Text.of("advice.looking"),
                advice.advise::isDue,
                advice.advise::due,
                // after the day's other works
                Duration.minutes(10)),
            desk.works,
            desk.rooms.clock,
            screens::changed);
  }

  /** What the advice is done with: what must be asked for stands there already. */
  private void begin(Advice advice, Channel by) {
    var aim = AdviceAim.of(advice, LocalDate.now(desk.rooms.clock), desk.words());
    if (aim.tab() != null) all.clients.open(advice.client(), aim.tab());
    if (aim.contact() != null) all.contacts.about(advice.client(), by, aim.contact());
  }

  /** What stands beneath a card's head: what is next, and in which playbook the client is. */
  Parent strip(ClientId client, Words words) {
    return new VBox(
        desk.live(screens.strip(client, words), AdviceScreens.KINDS, _ -> screens.changed()),
        all.playbooks.strip(client, words));
  }

  /** What has become of advice, for who reads reports. */
  Optional<Screen> section() {
    return AdviceScreens.isForHeads(desk.asker)
        ? Optional.of(
            new Screen(
                "advice",
                "fth-zap",
                w -> desk.live(screens.section(w), Set.of("advice"), _ -> screens.reread())))
        : Optional.empty();
  }

  List<Command> commands() {
    if (!desk.asker.may(Privilege.CONTACT_CREATE)) return List.of();
    var commands = new ArrayList<Command>();
    commands.add(command("advice.why.command", "fth-help-circle", AdviceScreens.WHY, screens::why));
    commands.add(command("advice.do.command", "fth-zap", AdviceScreens.DO, screens::take));
    commands.add(command("advice.no.command", "fth-list", AdviceScreens.CHOOSE, screens::choose));
    for (var why : Refusal.values())
      commands.add(
          command(
              "advice.no." + why,
              "fth-x-circle",
              AdviceScreens.no(why),
              client -> screens.refuse(client, why)));
    return commands;
  }

  private Command command(String key, String icon, KeyCombination keys, Consumer<ClientId> act) {
    return new Command(key, icon, keys, () -> all.inSight().ifPresent(act));
  }

  void start() {
    nightly.start();
  }

  void stop() {
    nightly.stop();
  }
}
