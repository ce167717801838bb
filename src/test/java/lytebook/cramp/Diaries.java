package lytebook.cramp;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import lytebook.nutrient.Nutrient;

/** Diaries for tests. */
final class Diaries {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);

  private Diaries() {}

  /** The first so many of four nutrients. */
  static List<Nutrient> exposures(int count) {
    List<String> ids = List.of("magnesium", "calcium", "potassium", "water");
    return IntStream.range(0, count)
        .mapToObj(
            i ->
                new Nutrient(
                    ids.get(i),
                    ids.get(i),
                    "mg",
                    ids.get(i),
                    Nutrient.AddedBy.ALL,
                    Nutrient.WeighedBy.FOOD,
                    Nutrient.Judged.GOAL,
                    "",
                    Nutrient.CrampUse.COMPARED,
                    i))
        .toList();
  }

  /** One day without anything known. */
  static ExposureDay nothing(LocalDate date, int exposures) {
    return new ExposureDay(
        date,
        IntStream.range(0, exposures).mapToObj(i -> OptionalDouble.empty()).toList(),
        Optional.empty());
  }

  /**
   * One exposure from text, a letter a day.
   *
   * @param intakes {@code l} 100 mg, {@code h} 200 mg, {@code .} not known
   * @param nights {@code x} cramp, {@code 0} none, {@code .} not answered
   */
  static ExposureDiary of(String intakes, String nights) {
    List<ExposureDay> days = new ArrayList<>();
    for (int i = 0; i < intakes.length(); i++) {
      OptionalDouble intake =
          switch (intakes.charAt(i)) {
            case 'l' -> OptionalDouble.of(100);
            case 'h' -> OptionalDouble.of(200);
            default -> OptionalDouble.empty();
          };
      Optional<Boolean> cramp =
          nights.charAt(i) == '.' ? Optional.empty() : Optional.of(nights.charAt(i) == 'x');
      days.add(new ExposureDay(START.plusDays(i), List.of(intake), cramp));
    }
    return new ExposureDiary(exposures(1), days);
  }

  /** A diary of chance: coarse intakes with ties, cramps on some nights, gaps in both. */
  static ExposureDiary random(RandomGenerator random, int exposures, int length) {
    double gaps = random.nextDouble(0.4);
    double cramps = random.nextDouble(0.1, 0.6);
    List<ExposureDay> days = new ArrayList<>();
    for (int i = 0; i < length; i++) {
      List<OptionalDouble> intakes = new ArrayList<>();
      for (int j = 0; j < exposures; j++) {
        intakes.add(
            random.nextDouble() < gaps
                ? OptionalDouble.empty()
                : OptionalDouble.of(100 + 10 * random.nextInt(12)));
      }
      Optional<Boolean> cramp =
          random.nextDouble() < gaps ? Optional.empty() : Optional.of(random.nextDouble() < cramps);
      days.add(new ExposureDay(START.plusDays(i), intakes, cramp));
    }
    return new ExposureDiary(exposures(exposures), days);
  }
}
