package lytebook.app;

import org.jspecify.annotations.Nullable;

/** The version of the program, from its jar. */
final class Version {
  private Version() {}

  static String current() {
    @Nullable String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "from source" : version;
  }
}
