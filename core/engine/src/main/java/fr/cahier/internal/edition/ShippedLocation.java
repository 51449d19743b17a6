package fr.cahier.internal.edition;

import fr.cahier.internal.LoaderName;
import java.net.URL;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The location of a shipped edition on the class path.
 *
 * @param id such as {@code label/2026}
 * @param folder such as {@code cahiers/label/e2026}
 */
public record ShippedLocation(String id, String folder, ClassLoader loader) {

    private static final Pattern ID = Pattern.compile("([a-z][a-z0-9-]*)/([0-9][0-9a-z-]*)");
    private static final String CAHIER = "/cahier.yaml";

    /**
     * The folder is also a Java package, so hyphens become underscores and a number gets a letter before it.
     *
     * @throws IllegalArgumentException when {@code id} is malformed or not on the class path
     */
    public static ShippedLocation of(String id, ClassLoader loader) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "« " + id + " » n’est pas un cahier des charges ; écrivez par exemple « label/2026 ».");
        }
        String folder = "cahiers/" + parts.group(1).replace('-', '_') + "/e"
                + parts.group(2).replace('-', '_');
        if (loader.getResource(folder + CAHIER) == null) {
            throw new IllegalArgumentException("Le cahier des charges « " + id
                    + " » n’est pas disponible. Vérifiez son nom, et que son jar est sur le chemin de classes : le chargeur "
                    + LoaderName.of(loader) + " n’y trouve pas « " + folder + CAHIER + " ».");
        }
        return new ShippedLocation(id, folder, loader);
    }

    public URL description() {
        return Objects.requireNonNull(loader.getResource(folder + CAHIER));
    }

    public String rulePackage() {
        return folder.replace('/', '.');
    }
}
