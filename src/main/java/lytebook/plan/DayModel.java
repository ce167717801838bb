package lytebook.plan;

import java.util.List;

/**
 * The choice of one day: which options to take so that their worth is the highest. It is an integer
 * program: with x(i) 0 or 1,
 *
 * <pre>
 * maximise  sum over needs n of  points(n) * min(1, sum of credit(n,i) x(i))  -  sum of cost(i) x(i)
 * subject   sum of adds(k,i) x(i) &lt;= room(k)          for each ceiling k
 *           sum of x(i) in a group &lt;= most of the group
 *           sum of x(i) &lt;= most
 *           at most one x(i) of those that change the same food
 * </pre>
 *
 * @param options what may be taken, by id
 * @param points what it is worth to close a need wholly, by need
 * @param credit share of a need that an option counts for closing, by need and option
 * @param cost what an option costs, in the same points, above 0, by option
 * @param room what may be added, by ceiling
 * @param adds what an option adds, by ceiling and option; may be below 0
 * @param group group of an option, by option
 * @param mostOfGroup options a day may have of a group, by group
 * @param most options a day may have
 */
@SuppressWarnings("ArrayRecordComponent") // hot loops; never compared, never changed
record DayModel(
    List<Candidate> options,
    double[] points,
    double[][] credit,
    double[] cost,
    double[] room,
    double[][] adds,
    int[] group,
    int[] mostOfGroup,
    int most) {

  /** Sums of food are compared with this much grace, for doubles do not add up exactly. */
  static final double GRACE = 1e-9;

  int needs() {
    return points.length;
  }

  int ceilings() {
    return room.length;
  }

  /** Grace under a ceiling, in its nutrient's unit: none where there is no room. */
  double grace(int ceiling) {
    return room[ceiling] == 0 ? 0 : GRACE * room[ceiling];
  }

  /** The most that one option adds under a ceiling or takes away, above 0. */
  double scale(int ceiling) {
    double most = 0;
    for (double one : adds[ceiling]) {
      most = Math.max(most, Math.abs(one));
    }
    return most == 0 ? 1 : most;
  }
}
