package lytebook.log;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/**
 * A diary of cramps, a row a night.
 *
 * @param nights the rows, in the order in which they were written; empty without a diary
 */
public record CrampDiary(List<CrampNight> nights) {
  /** No diary was kept. */
  public static final CrampDiary NONE = new CrampDiary(List.of());

  public CrampDiary {
    nights = List.copyOf(nights);
  }

  /**
   * Cramps of a night over all its rows, at most {@link CrampNight#THREE_OR_MORE}; empty when no
   * row answers.
   */
  public OptionalInt crampsOn(LocalDate night) {
    int[] answered =
        nights.stream()
            .filter(one -> one.night().equals(night))
            .flatMapToInt(one -> one.cramps().stream())
            .toArray();
    return answered.length == 0
        ? OptionalInt.empty()
        : OptionalInt.of(Math.min(CrampNight.THREE_OR_MORE, Arrays.stream(answered).sum()));
  }
}
