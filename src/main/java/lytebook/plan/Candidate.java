package lytebook.plan;

import java.util.List;
import java.util.Set;
import lytebook.nutrient.Nutrient;
import lytebook.plan.Idea.Familiarity;
import lytebook.plan.Idea.ReplacedFood;
import lytebook.plan.table.PlanFood;
import lytebook.plan.table.Swap;
import org.jspecify.annotations.Nullable;

/**
 * A number of helpings that a day may take or leave.
 *
 * @param food what is eaten
 * @param instead what it replaces; null for something more
 * @param swap the exchange; null for something more
 * @param portions helpings, a half or one
 * @param adds what it adds, net, by nutrient in the order of the nutrients
 * @param subjects ids of the foods it changes: a day changes each at most once
 * @param mostDays days of the week that may have it
 * @param eaten how near it is to what the person eats
 * @param liked whether the person likes it
 */
@SuppressWarnings("ArrayRecordComponent") // hot loops; never compared, never changed
record Candidate(
    PlanFood food,
    @Nullable ReplacedFood instead,
    @Nullable Swap swap,
    double portions,
    double[] adds,
    Set<String> subjects,
    int mostDays,
    Familiarity eaten,
    boolean liked) {

  /** Id of the food or of the exchange, whatever the number of helpings. */
  String kind() {
    Swap exchange = swap;
    return exchange == null ? food.food().id() : exchange.id();
  }

  /** What it adds of a nutrient, net, in its unit. */
  double adds(Nutrient nutrient) {
    return adds[nutrient.index()];
  }

  /** What some of them add of a nutrient together, in its unit. */
  static double added(List<Candidate> some, Nutrient nutrient) {
    return some.stream().mapToDouble(one -> one.adds(nutrient)).sum();
  }

  /** Whether both change a food in common. */
  boolean sharesSubject(Candidate other) {
    return subjects.stream().anyMatch(other.subjects::contains);
  }

  /** The same food and exchange in another number of helpings, above 0. */
  Candidate times(double helpings) {
    double[] scaled = adds.clone();
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= helpings / portions;
    }
    return new Candidate(food, instead, swap, helpings, scaled, subjects, mostDays, eaten, liked);
  }
}
