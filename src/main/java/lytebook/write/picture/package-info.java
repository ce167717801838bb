/**
 * The picture of the days. In: a heat map. Out: a PNG. Start with {@link
 * lytebook.write.picture.HeatMapPicture}.
 */
@NullMarked
package lytebook.write.picture;

import org.jspecify.annotations.NullMarked;
