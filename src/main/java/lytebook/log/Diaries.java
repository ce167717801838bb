package lytebook.log;

import java.util.List;

/**
 * What was kept beside the food log.
 *
 * @param cramps the cramp diary
 * @param activity rows of the activity diary, in the order in which they were written
 */
public record Diaries(CrampDiary cramps, List<ActivityEntry> activity) {
  /** Neither was kept. */
  public static final Diaries NONE = new Diaries(CrampDiary.NONE, List.of());

  public Diaries {
    activity = List.copyOf(activity);
  }
}
