package fr.cahier.internal.edition;

import fr.cahier.internal.LoaderName;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

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
     * {@return the only place where {@code loader} finds the edition}
     *
     * @throws IllegalArgumentException when {@code id} is malformed, or not on the class path
     * @throws RuleDefectException when two jars hold it: which one counts would be left to chance
     */
    public static ShippedLocation of(String id, ClassLoader loader) {
        String folder = folder(id);
        List<URL> found = descriptions(folder, loader);
        if (found.isEmpty()) {
            throw new IllegalArgumentException("Edition \"" + id
                    + "\" is not on the class path. Check its identifier and its jar: class loader "
                    + LoaderName.of(loader) + " does not find " + folder + CAHIER + ".");
        }
        if (found.size() > 1) {
            throw new RuleDefectException(
                    RuleDefectCode.DUPLICATE_EDITION,
                    "Le cahier des charges « " + id + " » est "
                            + found.size() + " fois sur le chemin de classes : "
                            + found.stream().map(place -> "« " + place + " »").collect(Collectors.joining(" et "))
                            + ". Retirez l’un de ces jars, ou donnez à l’une des éditions un autre identifiant.");
        }
        return new ShippedLocation(id, folder, loader);
    }

    /**
     * {@return the folder of an edition in a jar, which is also a Java package: hyphens become underscores, and a number
     * gets a letter before it}
     *
     * @throws IllegalArgumentException when {@code id} is malformed
     */
    public static String folder(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"" + id + "\" is not the identifier of an edition, such as \"label/2026\".");
        }
        return "cahiers/" + parts.group(1).replace('-', '_') + "/e"
                + parts.group(2).replace('-', '_');
    }

    /** A loader may list one place twice, such as a jar that its parent has too. */
    private static List<URL> descriptions(String folder, ClassLoader loader) {
        try {
            Map<String, URL> places = new LinkedHashMap<>();
            Collections.list(loader.getResources(folder + CAHIER)).forEach(url -> places.put(url.toString(), url));
            return List.copyOf(places.values());
        } catch (IOException e) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "« " + folder + CAHIER + " » ne peut pas être cherché par le chargeur de classes "
                            + LoaderName.of(loader) + " : vérifiez le chemin de classes. Cause : " + e,
                    e);
        }
    }

    public URL description() {
        return Objects.requireNonNull(loader.getResource(folder + CAHIER));
    }

    public String rulePackage() {
        return folder.replace('/', '.');
    }
}
