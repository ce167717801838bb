package lytebook.app;

import org.jspecify.annotations.Nullable;

/** The version of the program, from its jar. */
public final class Version {
  private Version() {}

  public static String current() {
    @Nullable String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "from source" : version;
  }
}
