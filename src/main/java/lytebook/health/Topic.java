package lytebook.health;

import java.util.EnumSet;
import java.util.Set;

/** Kinds of suggestions that a condition or a medicine may forbid. */
public enum Topic {
  /** More potassium from food. */
  K_FOOD,
  /** Potassium tablets and salt substitutes. */
  K_SUPPLEMENT,
  /** More magnesium from food. */
  MG_FOOD,
  /** Magnesium tablets and powders. */
  MG_SUPPLEMENT,
  /** More calcium from food. */
  CA_FOOD,
  /** Calcium tablets. */
  CA_SUPPLEMENT,
  /** More to drink. */
  FLUID,
  /** More salt. */
  SODIUM_UP,
  /** Less salt. */
  SODIUM_CUT_BACK;

  /** Topics on food and drink: the others are on tablets and on more salt. */
  static final Set<Topic> FOOD_AND_DRINK =
      EnumSet.of(K_FOOD, MG_FOOD, CA_FOOD, FLUID, SODIUM_CUT_BACK);
}
