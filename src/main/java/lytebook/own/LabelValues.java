package lytebook.own;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import lytebook.log.OwnFoodSheet;
import lytebook.nutrient.Nutrient;
import lytebook.nutrient.Nutrients;
import lytebook.problem.Problem;
import lytebook.problem.ProblemCode;

/** The values of a label as it gives them, in the nutrients' units per the label's own basis. */
record LabelValues(
    Nutrients nutrients, DailyValues dailyValues, OwnFoodEntry card, List<Problem> problems) {
  static final String SALT = "salt";

  /** Salt is sodium times 2.5, on every label that gives it. */
  private static final double SODIUM_MG_PER_SALT_G = 1000 / 2.5;

  /** Labels round each figure by itself: so far apart they may stand. */
  private static final double APART_SHARE = 0.1;

  private static final double APART_MG = 25;

  private OwnFoodSheet.Line line() {
    return card.first();
  }

  /** Whether a row gives any value. */
  boolean areGiven() {
    return !line().text(SALT).isEmpty()
        || nutrients.stream().anyMatch(nutrient -> !line().text(nutrient.id()).isEmpty());
  }

  /** The values by nutrient; what is blank or cannot be used is unknown and not there. */
  Map<Nutrient, Double> read() {
    Map<Nutrient, Double> values = new HashMap<>();
    for (Nutrient nutrient : nutrients) {
      if (nutrient.counts() == Nutrient.AddedBy.ALL) {
        OptionalDouble value =
            nutrient.id().equals(Nutrient.SODIUM)
                ? sodium(nutrient)
                : value(nutrient.id(), nutrient);
        value.ifPresent(amount -> values.put(nutrient, amount));
      }
    }
    return values;
  }

  private OptionalDouble sodium(Nutrient nutrient) {
    OptionalDouble stated = value(Nutrient.SODIUM, nutrient);
    OptionalDouble salt = value(SALT, nutrient);
    if (stated.isEmpty() || salt.isEmpty()) {
      return stated.isPresent() ? stated : salt;
    }
    double apart = Math.abs(stated.getAsDouble() - salt.getAsDouble());
    double most = Math.max(APART_MG, APART_SHARE * stated.getAsDouble());
    if (apart > most) {
      problems.add(
          card.problem(
              ProblemCode.OWN_SALT_AND_SODIUM,
              line(),
              SALT,
              line().text(SALT),
              whole(salt.getAsDouble()),
              line().text(Nutrient.SODIUM)));
      return OptionalDouble.empty();
    }
    return stated;
  }

  private static String whole(double mg) {
    return String.format(Locale.ROOT, "%.0f", mg);
  }

  private OptionalDouble value(String column, Nutrient nutrient) {
    String text = line().text(column);
    if (text.isEmpty()) {
      return OptionalDouble.empty();
    }
    Optional<Quantity> read = Quantity.of(text, nutrient.unit().toLowerCase(Locale.ROOT));
    if (read.isPresent() && read.get().isPercent()) {
      return percent(column, read.get().number());
    }
    if (read.isPresent() && isLostPercent(column, read.get())) {
      problems.add(card.problem(ProblemCode.OWN_PERCENT_LOST, line(), column, text));
      return OptionalDouble.empty();
    }
    Optional<Double> amount = read.flatMap(quantity -> amount(column, nutrient, quantity));
    if (amount.isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_NUMBER_UNREADABLE, line(), column, text));
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(amount.get());
  }

  private static Optional<Double> amount(String column, Nutrient nutrient, Quantity quantity) {
    if (column.equals(SALT)) {
      Optional<Double> grams =
          quantity.unit().equals("mg")
              ? Optional.of(quantity.number() / 1000)
              : quantity.grams().filter(amount -> !quantity.isVolume());
      return grams.map(amount -> amount * SODIUM_MG_PER_SALT_G);
    }
    return switch (nutrient.unit().toLowerCase(Locale.ROOT)) {
      case "mg" -> quantity.milligrams();
      case "kcal" -> quantity.kilocalories();
      default -> quantity.grams();
    };
  }

  /** A cell that shows 15 % may hold 0.15: no label gives so few milligrams of a mineral. */
  private boolean isLostPercent(String column, Quantity quantity) {
    return !line().text("country").isEmpty()
        && dailyValueOf(column).isPresent()
        && !column.equals(SALT)
        && quantity.unit().isEmpty()
        && quantity.number() > 0
        && quantity.number() < 1;
  }

  private OptionalDouble dailyValueOf(String column) {
    Optional<String> country = dailyValues.country(line().text("country"));
    return country.isPresent() ? dailyValues.of(country.get(), column) : OptionalDouble.empty();
  }

  private OptionalDouble percent(String column, double percent) {
    String named = line().text("country");
    Optional<String> country = dailyValues.country(named);
    String known = String.join(", ", dailyValues.countries());
    if (named.isEmpty()) {
      problems.add(
          card.problem(
              ProblemCode.OWN_PERCENT_WITHOUT_COUNTRY, line(), column, line().text(column), known));
      return OptionalDouble.empty();
    }
    if (country.isEmpty()) {
      problems.add(card.problem(ProblemCode.OWN_COUNTRY_UNKNOWN, line(), "country", named, known));
      return OptionalDouble.empty();
    }
    OptionalDouble daily = dailyValueOf(column);
    if (daily.isEmpty()) {
      problems.add(
          card.problem(ProblemCode.OWN_NO_DAILY_VALUE, line(), column, country.get(), column));
      return daily;
    }
    double unit = column.equals(SALT) ? SODIUM_MG_PER_SALT_G : 1;
    return OptionalDouble.of(percent / 100 * daily.getAsDouble() * unit);
  }
}
