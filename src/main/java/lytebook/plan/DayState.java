package lytebook.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What a day has taken so far, and what that leaves. */
final class DayState {
  private final DayModel day;

  /** Options taken, in the order in which they were. */
  final List<Integer> taken;

  /** Share of each need that is open; below 0 where more than all is closed. */
  final double[] open;

  /** Room left under each ceiling; below 0 where something must still make room. */
  final double[] room;

  /** Options that may still be taken of each group. */
  final int[] left;

  /** What is taken is worth so much, whatever the ceilings say. */
  final double worth;

  private final double cost;

  /** Nothing is taken. */
  DayState(DayModel day) {
    this.day = day;
    taken = List.of();
    open = new double[day.needs()];
    Arrays.fill(open, 1);
    room = day.room().clone();
    left = day.mostOfGroup().clone();
    cost = 0;
    worth = 0;
  }

  /** One more option is taken. */
  DayState(DayState before, int option) {
    day = before.day;
    taken = new ArrayList<>(before.taken);
    taken.add(option);
    open = before.open.clone();
    for (int n = 0; n < open.length; n++) {
      open[n] -= day.credit()[n][option];
    }
    room = before.room.clone();
    for (int k = 0; k < room.length; k++) {
      room[k] -= day.adds()[k][option];
    }
    left = before.left.clone();
    left[day.group()[option]]--;
    cost = before.cost + day.cost()[option];
    worth = before.worthWith(option);
  }

  /** Worth with one more option. */
  double worthWith(int option) {
    double sum = -cost - day.cost()[option];
    for (int n = 0; n < open.length; n++) {
      sum += day.points()[n] * Math.min(1, 1 - (open[n] - day.credit()[n][option]));
    }
    return sum;
  }

  /** Options that may be taken yet. */
  int more() {
    return day.most() - taken.size();
  }

  /** Whether every ceiling is kept with one more option. */
  boolean isWithin(int option) {
    for (int k = 0; k < room.length; k++) {
      if (room[k] - day.adds()[k][option] < -day.grace(k)) {
        return false;
      }
    }
    return true;
  }
}
