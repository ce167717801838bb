package lytebook.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import lytebook.log.BodyProfile;
import lytebook.log.Diaries;
import lytebook.log.Entry;
import lytebook.log.FoodLog;
import lytebook.log.HealthAnswers;
import lytebook.log.LogSource;
import lytebook.log.OwnLimit;
import lytebook.log.Person;
import lytebook.log.Preferences;
import lytebook.nutrient.Nutrients;
import lytebook.plan.Planner;
import lytebook.plan.table.PlanTables;
import lytebook.problem.Place;
import lytebook.reference.Authority;
import lytebook.report.Report;

/** Made-up people with a week of food each, the same for the same seed. */
public final class SeededPeople {
  private static final LogSource SOURCE = new LogSource("people.csv", null, Map.of());
  private static final Place PLACE = Place.ofFile("people.csv");

  /** Reports that were made already, by seed. */
  private static final Map<Long, Report> REPORTS = new ConcurrentHashMap<>();

  /** First day of their logs. */
  static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);

  /** Foods of a meal by the table's own names, with grams of a helping. */
  private record Meal(String name, double often, List<Eaten> foods) {}

  /** A food with the grams of a helping. */
  private record Eaten(String name, double grams) {}

  private static final List<Meal> MEALS =
      List.of(
          new Meal(
              "Breakfast",
              1,
              List.of(
                  new Eaten("Bread, white, toasted", 50),
                  new Eaten("Bread, whole wheat", 72),
                  new Eaten("Oatmeal, NFS", 240),
                  new Eaten("Milk, whole", 122),
                  new Eaten("Milk, reduced fat (2%)", 244),
                  new Eaten("Butter, NFS", 14),
                  new Eaten("Peanut butter", 16),
                  new Eaten("Egg, whole, fried, NS as to fat", 110),
                  new Eaten("Bacon, NS as to type of meat, cooked", 32),
                  new Eaten("Banana, raw", 126),
                  new Eaten("Orange juice, 100%, NFS", 248))),
          new Meal(
              "Lunch",
              1,
              List.of(
                  new Eaten("Bread, white", 56),
                  new Eaten("Ham, prepackaged or deli, luncheon meat", 56),
                  new Eaten("Cheese, Cheddar", 42),
                  new Eaten("Lettuce, raw", 36),
                  new Eaten("Tomatoes, raw", 90),
                  new Eaten("Potato chips, plain", 28),
                  new Eaten("Hummus, plain", 60),
                  new Eaten("Soft drink, cola", 372),
                  new Eaten("Apple, raw", 200),
                  new Eaten("Muffin, NFS", 130))),
          new Meal(
              "Dinner",
              1,
              List.of(
                  new Eaten(
                      "Chicken breast, baked, broiled, or roasted, skin not eaten, from raw", 120),
                  new Eaten("Rice, white, cooked, NS as to fat", 180),
                  new Eaten("Pasta, cooked", 210),
                  new Eaten("Spaghetti sauce with meat", 190),
                  new Eaten("Potato, boiled, NFS", 170),
                  new Eaten("Potato, french fries, NFS", 110),
                  new Eaten("Broccoli, fresh, cooked, no added fat", 90),
                  new Eaten("Sausage, NFS", 120),
                  new Eaten("Beans, NFS", 130),
                  new Eaten(
                      "Pizza, cheese, from restaurant or fast food, NS as to type of crust", 238),
                  new Eaten("Beer", 360))),
          new Meal(
              "Snack",
              0.8,
              List.of(
                  new Eaten("Cookie, chocolate chip", 60),
                  new Eaten("Ice cream, NFS", 135),
                  new Eaten("Yogurt, NS as to type of milk, plain", 170),
                  new Eaten("Almonds, NFS", 28),
                  new Eaten("Orange, raw", 154),
                  new Eaten("Carrots, raw", 60))));

  private static final List<Eaten> DRINKS =
      List.of(
          new Eaten("Water, tap", 360),
          new Eaten("Coffee, brewed", 360),
          new Eaten("Tea, hot, leaf, black", 360));

  private static final String[] CONDITIONS = {
    "HYPERTENSION",
    "DIABETES",
    "STATIN",
    "THIAZIDE",
    "CKD_ANY",
    "ACEI_ARB",
    "HEART_FAILURE",
    "STONES",
    "LITHIUM",
    "PPI",
  };

  private static final String[] DIETS = {
    "Vegan", "Vegetarian", "Fish but no meat", "Halal", "Kosher",
  };

  private static final String[] AVOIDED = {
    "lactose", "gluten", "nuts", "fish", "soya", "milk", "beans", "eggs", "broccoli",
  };

  private SeededPeople() {}

  /** The person and the log of a seed. */
  public static FoodLog log(long seed) {
    Random random = new Random(seed * 7919 + 17);
    Person person = person(random, seed);
    return log(person, entries(random));
  }

  /** A log of such rows. */
  public static FoodLog log(Person person, List<Entry> entries) {
    return new FoodLog(
        "people.csv",
        "csv",
        "",
        entries.size(),
        entries,
        person,
        Map.of(),
        List.of(),
        Diaries.NONE,
        List.of());
  }

  /** What the planner was asked for the person of a seed. */
  public static Planner.PlanRequest request(long seed) {
    return request(report(seed));
  }

  /** What the planner was asked for a report. */
  public static Planner.PlanRequest request(Report report) {
    return new Planner.PlanRequest(
        report.totals(),
        report.assessment(),
        report.precautions(),
        report.log().person().preferences(),
        report.plan().firstDay());
  }

  /** What the plans are made of. */
  public static PlanTables tables() {
    return Runs.DATA.plan();
  }

  /** The nutrients of the reports. */
  public static Nutrients nutrients() {
    return Runs.DATA.nutrients();
  }

  /** The report of a seed. */
  public static Report report(long seed) {
    return REPORTS.computeIfAbsent(seed, one -> report(log(one), authority(one)));
  }

  /** The report of a log of such a person. */
  public static Report report(FoodLog log, Authority authority) {
    return Runs.report(log, log.person(), authority);
  }

  /** Whose reference values the person of a seed is held against. */
  public static Authority authority(long seed) {
    return seed % 4 == 0 ? Authority.EU : Authority.US;
  }

  private static Person person(Random random, long seed) {
    Person.Sex sex = random.nextBoolean() ? Person.Sex.FEMALE : Person.Sex.MALE;
    int age = 19 + random.nextInt(66);
    return new Person(
        "P-" + seed,
        sex,
        OptionalInt.of(age),
        sex == Person.Sex.FEMALE && age < 45 && random.nextInt(10) == 0
            ? Person.LifeStage.PREGNANCY
            : Person.LifeStage.NONE,
        List.of(),
        BodyProfile.UNKNOWN,
        health(random),
        limits(random),
        wishes(random));
  }

  private static HealthAnswers health(Random random) {
    boolean ill = random.nextInt(4) == 0;
    List<HealthAnswers.ReportedItem> conditions =
        ill
            ? List.of(
                new HealthAnswers.ReportedItem(
                    PLACE, CONDITIONS[random.nextInt(CONDITIONS.length)]))
            : List.of();
    return new HealthAnswers(!ill, Map.of(), conditions, List.of(), List.of(), List.of());
  }

  private static List<OwnLimit> limits(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> List.of(noMoreThan("potassium", 1800 + random.nextInt(2200)));
      case 1 -> List.of(noMoreThan("sodium", 1500 + random.nextInt(2500)));
      case 2 -> List.of(noMoreThan("energy", 1500 + random.nextInt(1500)));
      case 3 -> List.of(noMoreThan("fluid", 1500 + random.nextInt(1500)));
      case 4 -> List.of(atLeast("potassium", 4200), noMoreThan("calcium", 1400));
      default -> List.of();
    };
  }

  private static OwnLimit noMoreThan(String nutrient, double most) {
    return limit(nutrient, OptionalDouble.empty(), OptionalDouble.of(most));
  }

  private static OwnLimit atLeast(String nutrient, double least) {
    return limit(nutrient, OptionalDouble.of(least), OptionalDouble.empty());
  }

  private static OwnLimit limit(String nutrient, OptionalDouble least, OptionalDouble most) {
    return new OwnLimit(PLACE, nutrient, least, most, OwnLimit.CountedIntake.ALL, "clinic", "");
  }

  private static Preferences wishes(Random random) {
    return new Preferences(
        random.nextInt(4) == 0 ? said(DIETS[random.nextInt(DIETS.length)]) : List.of(),
        random.nextInt(4) == 0 ? said(AVOIDED[random.nextInt(AVOIDED.length)]) : List.of(),
        random.nextInt(5) == 0 ? said("banana") : List.of(),
        random.nextInt(6) == 0
            ? OptionalDouble.of(random.nextInt(4) * 100 + 20)
            : OptionalDouble.empty(),
        random.nextInt(6) == 0
            ? OptionalDouble.of(random.nextInt(5) * 250)
            : OptionalDouble.empty(),
        random.nextInt(4) == 0 ? OptionalInt.of(1 + random.nextInt(3)) : OptionalInt.empty());
  }

  private static List<Preferences.PreferenceItem> said(String text) {
    return List.of(new Preferences.PreferenceItem(PLACE, text));
  }

  /** A person has some foods of each meal again and again, and others now and then. */
  private static List<Entry> entries(Random random) {
    List<List<Eaten>> usual =
        MEALS.stream()
            .map(meal -> meal.foods.stream().filter(food -> random.nextInt(5) < 2).toList())
            .toList();
    double appetite = 0.45 + 0.6 * random.nextDouble();
    List<Entry> entries = new ArrayList<>();
    for (int day = 0; day < 7; day++) {
      for (int m = 0; m < MEALS.size(); m++) {
        Meal meal = MEALS.get(m);
        if (random.nextDouble() > meal.often) {
          continue;
        }
        for (Eaten food : usual.get(m)) {
          if (random.nextInt(4) > 0) {
            entries.add(entry(entries.size(), day, meal.name, food, appetite));
          }
        }
        Eaten other = meal.foods.get(random.nextInt(meal.foods.size()));
        entries.add(entry(entries.size(), day, meal.name, other, appetite));
        entries.add(
            entry(
                entries.size(),
                day,
                meal.name,
                DRINKS.get(random.nextInt(DRINKS.size())),
                appetite));
      }
      entries.add(entry(entries.size(), day, "Dinner", DRINKS.get(0), appetite));
    }
    return entries;
  }

  private static Entry entry(int row, int day, String meal, Eaten food, double appetite) {
    long grams = Math.round(food.grams * appetite);
    return new Entry(
        SOURCE,
        row + 2,
        MONDAY.plusDays(day),
        null,
        meal,
        food.name,
        Long.toString(grams),
        "g",
        "");
  }
}
