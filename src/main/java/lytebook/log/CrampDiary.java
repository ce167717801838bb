package lytebook.log;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

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

  /**
   * Says which answered nights lie outside the days of a food log. The night after the last day
   * still belongs to it: it is the next night of that day.
   *
   * @param from first day of the log
   * @param to last day of the log
   */
  public Optional<Problem> outside(LocalDate from, LocalDate to) {
    List<CrampNight> outside =
        nights.stream()
            .filter(one -> one.cramps().isPresent())
            .filter(one -> one.night().isBefore(from) || one.night().isAfter(to.plusDays(1)))
            .sorted(Comparator.comparing(CrampNight::night))
            .toList();
    if (outside.isEmpty()) {
      return Optional.empty();
    }
    LocalDate first = outside.get(0).night();
    LocalDate last = outside.get(outside.size() - 1).night();
    long count = outside.stream().map(CrampNight::night).distinct().count();
    return Optional.of(
        Problem.of(
            ProblemCode.CRAMPS_OUTSIDE_LOG,
            outside.get(0).place(),
            first.equals(last) ? first.toString() : first + " to " + last,
            count == 1 ? "1 night" : count + " nights",
            first.toString(),
            last.toString()));
  }

  /** Nights that another diary answers otherwise; this one counts. */
  public List<Problem> differences(CrampDiary other) {
    return other.nights.stream()
        .map(CrampNight::night)
        .distinct()
        .filter(night -> crampsOn(night).isPresent() && other.crampsOn(night).isPresent())
        .filter(night -> !crampsOn(night).equals(other.crampsOn(night)))
        .map(night -> difference(night, other))
        .toList();
  }

  private Problem difference(LocalDate night, CrampDiary other) {
    String ours = Integer.toString(crampsOn(night).orElseThrow());
    return Problem.of(
        ProblemCode.CRAMP_DIARIES_DIFFER,
        nights.stream().filter(one -> one.night().equals(night)).findFirst().orElseThrow().place(),
        night + " | " + ours,
        night.toString(),
        ours,
        Integer.toString(other.crampsOn(night).orElseThrow()));
  }
}
