package lytebook.plan;

import java.time.LocalDate;
import java.util.List;
import lytebook.nutrient.Nutrient;
import org.jspecify.annotations.Nullable;

/**
 * What to eat more of, or in place of something else, over one week.
 *
 * @param outcome whether there are ideas, and else why not
 * @param firstDay first of the seven days, a Monday
 * @param needs the gaps it was made for, in the order of the nutrients
 * @param ceilings the levels it keeps to, in the order of the nutrients
 * @param ideas the changes, by group of food; empty without ideas
 * @param menus what belongs together on a day, the best first; every day has at most one
 * @param unmet what it leaves open, one for each need that it does not close
 * @param notes what else is to be said of it
 * @param search how the search went
 * @param edited whether the person changed it, so that it was kept
 */
public record Plan(
    Outcome outcome,
    LocalDate firstDay,
    List<NutrientGap> needs,
    List<IntakeLimit> ceilings,
    List<Idea> ideas,
    List<Menu> menus,
    List<UnmetGap> unmet,
    List<Note> notes,
    SearchSummary search,
    boolean edited) {
  /** Days of a plan. */
  public static final int DAYS = 7;

  /** What came of it. */
  public enum Outcome {
    /** There are ideas. */
    IDEAS,
    /** Nothing is short. */
    NO_GAP,
    /** The person is under 19. */
    UNDER_19,
    /** Fewer days than a verdict needs. */
    TOO_FEW_DAYS,
    /** What may be short cannot be told: sex, age or figures of foods are missing. */
    CANNOT_TELL,
    /** Health answers hold back what may be short. */
    HELD_BACK,
    /** Nothing is short but what is never planned, for no table says whom it may harm. */
    NOT_PLANNED,
    /** No food fits the diet and the foods left out. */
    NOTHING_FITS,
    /** Foods fit, but none within the limits. */
    NO_ROOM,
    /** Nobody asked for ideas. */
    NOT_ASKED
  }

  /**
   * What belongs together on a day.
   *
   * @param days positions of its days in the week, from 0
   * @param helpings what is eaten
   */
  public record Menu(List<Integer> days, List<PlannedServing> helpings) {
    public Menu {
      days = List.copyOf(days);
      helpings = List.copyOf(helpings);
    }

    /** What the menu adds of a nutrient on one of its days, in the nutrient's unit. */
    public double adds(Nutrient nutrient) {
      return helpings.stream()
          .mapToDouble(one -> one.portions() * one.idea().perPortion(nutrient))
          .sum();
    }
  }

  /**
   * Helpings of an idea.
   *
   * @param idea the idea
   * @param portions number of helpings, above 0
   */
  public record PlannedServing(Idea idea, double portions) {
    /** In words. */
    public String words() {
      return idea.words(portions);
    }
  }

  /**
   * What a plan leaves open.
   *
   * @param need the gap
   * @param closed share of it that the week closes on average, 0..1
   * @param because why it closes no more
   * @param ceiling the level that stops it; null unless a level does
   */
  public record UnmetGap(
      NutrientGap need, double closed, UnmetReason because, @Nullable IntakeLimit ceiling) {}

  /** Why a gap is not closed. */
  public enum UnmetReason {
    /** One level stops every food that would. */
    CEILING,
    /** Several levels together stop it. */
    CEILINGS,
    /** It would take more foods a day than a plan has. */
    FOODS,
    /** No food that fits would close more of it. */
    NO_FOOD
  }

  /**
   * Something else to say.
   *
   * @param kind what it is about
   * @param words what goes into its sentence: the person's own words, a nutrient's name
   */
  public record Note(NoteType kind, List<String> words) {
    /** What a note is about. */
    public enum NoteType {
      /** A diet of which the tables know nothing: words. */
      DIET_UNKNOWN,
      /** A food to leave out of which they know nothing: words. */
      AVOID_UNKNOWN,
      /** A liked food of which they know nothing: words. */
      LIKE_UNKNOWN,
      /** A liked food that the diet or the foods to leave out exclude: words. */
      LIKE_LEFT_OUT,
      /** A nutrient that a health answer holds back: its name. */
      HELD_BACK,
      /** A nutrient that is never planned, for no table says whom it may harm: its name. */
      NOT_PLANNED,
      /** A nutrient of which too little is known to say whether it is short: its name. */
      GAP_NOT_KNOWN,
      /** A nutrient whose goal differs by sex and age, which are not given: its name. */
      ADD_SEX_AND_AGE,
      /** A nutrient that is not raised, for too little is known to say how near its level is. */
      ROOM_NOT_KNOWN,
      /** A nutrient that lies above its level already and is not raised: its name. */
      PASSED_ALREADY,
      /** An idea of the plan that was kept which no longer fits: its words. */
      NO_LONGER_FITS
    }

    public Note {
      words = List.copyOf(words);
    }
  }

  /**
   * How the search for the menus went.
   *
   * @param nodes sets of foods looked at
   * @param proven whether no other menu in its place is worth over 1 % more, for each of them
   * @param worstGap largest distance of a menu's worth from its bound, as a share of the bound; 0
   *     where proven
   */
  public record SearchSummary(int nodes, boolean proven, double worstGap) {
    /** Nothing was searched. */
    public static final SearchSummary NONE = new SearchSummary(0, true, 0);
  }

  public Plan {
    needs = List.copyOf(needs);
    ceilings = List.copyOf(ceilings);
    ideas = List.copyOf(ideas);
    menus = List.copyOf(menus);
    unmet = List.copyOf(unmet);
    notes = List.copyOf(notes);
  }

  /** A plan of which nothing is known but why it has no ideas. */
  public static Plan none(Outcome outcome, LocalDate firstDay) {
    return none(outcome, firstDay, List.of(), List.of(), List.of(), List.of());
  }

  /** A plan without ideas. */
  static Plan none(
      Outcome outcome,
      LocalDate firstDay,
      List<NutrientGap> needs,
      List<IntakeLimit> ceilings,
      List<UnmetGap> unmet,
      List<Note> notes) {
    return new Plan(
        outcome,
        firstDay,
        needs,
        ceilings,
        List.of(),
        List.of(),
        unmet,
        notes,
        SearchSummary.NONE,
        false);
  }

  /** What the plan adds of a nutrient on a day of the week from 0, in the nutrient's unit. */
  public double adds(int day, Nutrient nutrient) {
    return ideas.stream()
        .filter(Idea::used)
        .mapToDouble(one -> one.days().get(day) * one.perPortion(nutrient))
        .sum();
  }

  /** What the plan adds of a nutrient, mean of the seven days, in the nutrient's unit. */
  public double addsPerDay(Nutrient nutrient) {
    double week = 0;
    for (int day = 0; day < DAYS; day++) {
      week += adds(day, nutrient);
    }
    return week / DAYS;
  }

  /** Share of a gap that the week closes on average, 0..1. */
  public double closed(NutrientGap need) {
    return need.closedBy(addsPerDay(need.nutrient()));
  }

  /** The same plan with what it leaves open. */
  Plan withRests(List<UnmetGap> other) {
    return new Plan(outcome, firstDay, needs, ceilings, ideas, menus, other, notes, search, edited);
  }

  /** The same plan with other notes. */
  Plan withNotes(List<Note> other) {
    return new Plan(outcome, firstDay, needs, ceilings, ideas, menus, unmet, other, search, edited);
  }
}
