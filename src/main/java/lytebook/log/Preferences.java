package lytebook.log;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import lytebook.problem.Place;

/**
 * What a person wishes of food ideas, in their own words: what a diet or a food to leave out means
 * is for the tables of the planner to say. What is not said is not known; what is usual then is
 * beside each number.
 *
 * @param diets how they eat, such as "Vegetarian", one each
 * @param avoid foods, kinds of food and substances to leave out, one each
 * @param likes foods they like, one each
 * @param mostExtraEnergyKcal most energy that ideas may add in a day, kcal, from 0 to {@value
 *     #MOST_ENERGY_KCAL}; 0 is none; empty when not said
 * @param mostExtraFluidMl most fluid that ideas may add in a day, mL, from 0 to {@value
 *     #MOST_FLUID_ML}; 0 is none; empty when not said
 * @param ideas how many ideas they want, from 1 to {@value #MOST_IDEAS}; empty when not said
 */
public record Preferences(
    List<PreferenceItem> diets,
    List<PreferenceItem> avoid,
    List<PreferenceItem> likes,
    OptionalDouble mostExtraEnergyKcal,
    OptionalDouble mostExtraFluidMl,
    OptionalInt ideas) {

  /** Most energy that may be wished for, kcal a day. */
  public static final int MOST_ENERGY_KCAL = 1000;

  /** Most fluid that may be wished for, mL a day. */
  public static final int MOST_FLUID_ML = 2000;

  /** Most ideas that may be wished for. */
  public static final int MOST_IDEAS = 3;

  /** Most energy that ideas add in a day where nothing is said, kcal. */
  public static final int USUAL_ENERGY_KCAL = 150;

  /** Most fluid that ideas add in a day where nothing is said, mL. */
  public static final int USUAL_FLUID_ML = 500;

  /** How many ideas there are where nothing is said. */
  public static final int USUAL_IDEAS = 3;

  /** Nothing was said. */
  public static final Preferences NONE =
      new Preferences(
          List.of(),
          List.of(),
          List.of(),
          OptionalDouble.empty(),
          OptionalDouble.empty(),
          OptionalInt.empty());

  /**
   * One of several items, as the person wrote it.
   *
   * @param place where it was written
   * @param text the item alone, never blank
   */
  public record PreferenceItem(Place place, String text) {
    public PreferenceItem {
      if (text.isBlank()) {
        throw new IllegalArgumentException("a preference without words");
      }
    }
  }

  public Preferences {
    diets = List.copyOf(diets);
    avoid = List.copyOf(avoid);
    likes = List.copyOf(likes);
    double energy = mostExtraEnergyKcal.orElse(0);
    double fluid = mostExtraFluidMl.orElse(0);
    int count = ideas.orElse(1);
    boolean isEnergy = energy >= 0 && energy <= MOST_ENERGY_KCAL;
    boolean isFluid = fluid >= 0 && fluid <= MOST_FLUID_ML;
    if (!isEnergy || !isFluid || count < 1 || count > MOST_IDEAS) {
      throw new IllegalArgumentException("a preference that cannot be: " + ideas);
    }
  }

  /** What is said here, and from another what is not, part by part. */
  public Preferences completedBy(Preferences other) {
    return new Preferences(
        diets.isEmpty() ? other.diets : diets,
        avoid.isEmpty() ? other.avoid : avoid,
        likes.isEmpty() ? other.likes : likes,
        mostExtraEnergyKcal.isPresent() ? mostExtraEnergyKcal : other.mostExtraEnergyKcal,
        mostExtraFluidMl.isPresent() ? mostExtraFluidMl : other.mostExtraFluidMl,
        ideas.isPresent() ? ideas : other.ideas);
  }
}
