package lytebook.nutrient;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** The nutrients in the order in which they are shown; ids are unique. */
public final class Nutrients implements Iterable<Nutrient> {
  private final List<Nutrient> all;

  /**
   * @param all the nutrients; each one's index is its place in the list
   */
  public Nutrients(List<Nutrient> all) {
    this.all = List.copyOf(all);
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).index() != i) {
        throw new IllegalArgumentException(all.get(i).id() + " is not at its index");
      }
    }
    if (all.stream().map(Nutrient::id).distinct().count() != all.size()) {
      throw new IllegalArgumentException("a nutrient id stands twice");
    }
  }

  /** The nutrient with an id; an unknown id is a fault of the program. */
  public Nutrient byId(String id) {
    for (Nutrient nutrient : all) {
      if (nutrient.id().equals(id)) {
        return nutrient;
      }
    }
    throw new IllegalArgumentException("no nutrient '" + id + "'");
  }

  public List<Nutrient> all() {
    return all;
  }

  public int size() {
    return all.size();
  }

  public Stream<Nutrient> stream() {
    return all.stream();
  }

  @Override
  public Iterator<Nutrient> iterator() {
    return all.iterator();
  }
}
