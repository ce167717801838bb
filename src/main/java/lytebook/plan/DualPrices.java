package lytebook.plan;

/**
 * What a share of a need and a unit of room are worth. Any prices within their ranges bound a day
 * from above; the relaxation gives good ones.
 *
 * @param need worth of a share of a need, by need, from 0 to the need's points
 * @param ceiling worth of a unit of room, by ceiling, at least 0
 */
@SuppressWarnings("ArrayRecordComponent") // hot loops; never compared, never changed
record DualPrices(double[] need, double[] ceiling) {}
