package lytebook.memory;

import java.time.LocalDate;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One decision of a person that is kept for later logs.
 *
 * @param text the food as written in the log; empty for a weight that holds for any food ("my mug")
 * @param unit the unit as written, in the form of {@link WrittenAmount#unit}; may be empty
 * @param client the client it holds for; empty for every client
 * @param day the day it holds for; null for every day
 * @param decision what the words mean
 * @param gramsPerUnit grams of edible portion in one unit; empty when the person said nothing of
 *     the weight
 * @param decidedOn day of the decision
 */
public record RememberedDecision(
    String text,
    String unit,
    String client,
    @Nullable LocalDate day,
    FoodDecision decision,
    OptionalDouble gramsPerUnit,
    LocalDate decidedOn) {
  private static final Pattern SPACES = Pattern.compile("\\s+");

  public RememberedDecision {
    text = onOneLine(text);
    unit = onOneLine(unit);
    client = onOneLine(client);
    if (gramsPerUnit.isPresent()
        && !(gramsPerUnit.getAsDouble() > 0 && Double.isFinite(gramsPerUnit.getAsDouble()))) {
      throw new IllegalArgumentException("grams per unit " + gramsPerUnit.getAsDouble());
    }
    if (gramsPerUnit.isEmpty() && decision instanceof FoodDecision.WeightOnly) {
      throw new IllegalArgumentException("neither food nor grams");
    }
    if (day == null && decision instanceof FoodDecision.Once) {
      throw new IllegalArgumentException("listed twice on no day");
    }
    if (text.isEmpty() && (decision.settlesTheFood() || unit.isEmpty())) {
      throw new IllegalArgumentException("neither a food's words nor a unit's");
    }
  }

  private static String onOneLine(String words) {
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  /** Whether it holds for every client. */
  public boolean isForEveryone() {
    return client.isEmpty();
  }

  /** This decision, with what it leaves open taken from an older one about the same words. */
  RememberedDecision over(RememberedDecision older) {
    boolean isOwn = decision.written().isPresent();
    FoodDecision food = decision instanceof FoodDecision.WeightOnly ? older.decision : decision;
    OptionalDouble grams = gramsPerUnit.isPresent() || isOwn ? gramsPerUnit : older.gramsPerUnit;
    return new RememberedDecision(text, unit, client, day, food, grams, decidedOn);
  }
}
