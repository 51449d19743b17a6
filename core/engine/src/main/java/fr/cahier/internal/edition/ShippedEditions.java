package fr.cahier.internal.edition;

import fr.cahier.internal.LoaderName;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds the editions on the class path: each jar lists its own, one a line, in {@code editions.txt}, and may offer the
 * names of its cahiers in {@code cahiers.txt}.
 */
public final class ShippedEditions {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]*");

    /** The cahiers that a jar offers, one a line. */
    public static final String NAMES = "cahiers/cahiers.txt";

    private ShippedEditions() {}

    /** {@return the identifiers of the editions of {@code cahier}; of a full identifier, itself} */
    public static List<String> ids(String cahier, ClassLoader loader) {
        if (cahier.contains("/")) {
            return List.of(cahier);
        }
        if (!NAME.matcher(cahier).matches()) {
            throw new IllegalArgumentException(
                    "\"" + cahier + "\" is not the name of a regulation, such as \"label\".");
        }
        List<String> ids = new ArrayList<>();
        for (URL index : indexes(list(cahier), loader)) {
            lines(index).forEach(edition -> ids.add(cahier + "/" + edition));
        }
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("No edition of \"" + cahier
                    + "\" is on the class path. Check its name (such as \"label\") and its jar: class loader "
                    + LoaderName.of(loader) + " does not find " + list(cahier) + ".");
        }
        return ids.stream().distinct().toList();
    }

    /** {@return the cahiers that jars list in {@code cahiers/cahiers.txt}, in alphabetical order} */
    public static List<String> names(ClassLoader loader) {
        return indexes(NAMES, loader).stream()
                .flatMap(index -> lines(index).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static List<URL> indexes(String list, ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(list));
        } catch (IOException e) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "« " + list + " » ne peut pas être cherché par le chargeur de classes " + LoaderName.of(loader)
                            + " : vérifiez le chemin de classes. Cause : " + e,
                    e);
        }
    }

    /** {@return the path of the list of a cahier's editions, one a line} */
    public static String list(String cahier) {
        return "cahiers/" + cahier.replace('-', '_') + "/editions.txt";
    }

    private static List<String> lines(URL index) {
        try (InputStream in = index.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "« " + index + " » est illisible : vérifiez ce jar. Cause : " + e,
                    e);
        }
    }
}
