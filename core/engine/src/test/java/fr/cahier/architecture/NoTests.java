package fr.cahier.architecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;

/** Leaves out tests, also those of other modules, which stand in jars of their own, and what tools generate. */
public final class NoTests implements ImportOption {

    private static final ImportOption FOLDERS = new ImportOption.DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
        return FOLDERS.includes(location) && !location.contains("-tests.jar") && !location.contains("/jmh_generated/");
    }
}
