package org.branchbook.ui.contacts;

import static javafx.scene.input.KeyCode.*;

import java.util.List;
import javafx.scene.input.KeyCode;
import org.branchbook.clients.Channel;
import org.branchbook.contacts.Contact.Result;
import org.branchbook.ui.kit.KeyChips;

/** The keys of channels and results: digits, and letters by their English names. */
final class ResultKeys {
  static final List<KeyChips.Choice<Channel>> CHANNELS =
      List.of(
          new KeyChips.Choice<>(Channel.CALL, DIGIT1),
          new KeyChips.Choice<>(Channel.MEETING, DIGIT2),
          new KeyChips.Choice<>(Channel.EMAIL, DIGIT3),
          new KeyChips.Choice<>(Channel.MESSENGER, DIGIT4),
          new KeyChips.Choice<>(Channel.SMS, DIGIT5),
          new KeyChips.Choice<>(Channel.LETTER, DIGIT6));

  static final List<KeyChips.Choice<Result>> RESULTS =
      List.of(
          result(Result.TALKED, T),
          result(Result.INTERESTED, I),
          result(Result.SALE, S),
          result(Result.NOT_INTERESTED, N),
          result(Result.DECLINED, D),
          result(Result.CALL_BACK, C),
          result(Result.NO_ANSWER, A),
          result(Result.BUSY, B),
          result(Result.WRONG_NUMBER, W),
          result(Result.ANSWERING_MACHINE, M),
          result(Result.TRANSFERRED, R),
          result(Result.DO_NOT_CALL, X));

  private ResultKeys() {}

  private static KeyChips.Choice<Result> result(Result result, KeyCode key) {
    return new KeyChips.Choice<>(result, key);
  }
}
