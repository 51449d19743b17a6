package fr.cahier.internal.drools;

import fr.cahier.internal.LoaderName;
import fr.cahier.internal.Version;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The compiled models of one edition.
 *
 * @param location of the list
 * @param drools the version that compiled them
 */
record ModelIndex(String location, String drools, List<String> classNames) {

    /** Stands beside {@code cahier.yaml}, so that it is found in a jar of any group and artifact. */
    static final String FILE = "edition.models";

    private static final String CAHIER = "cahier.yaml";
    private static final String VERSION = "Drools-Model-Version:";

    /**
     * {@return the models in the list that the build of the jar wrote beside {@code cahier.yaml}; none without a list}
     *
     * @throws RuleDefectException when the list is unreadable or of another version of Drools
     */
    static ModelIndex of(ClassLoader loader, String folder) {
        URL cahier = loader.getResource(folder + "/" + CAHIER);
        if (cahier == null) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "« " + folder + "/" + CAHIER
                            + " » est introuvable par le chargeur de classes " + LoaderName.of(loader)
                            + " : vérifiez que le jar de l’édition est sur le chemin de classes.");
        }
        try {
            return of(cahier).checked();
        } catch (IOException e) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "La liste des règles compilées de « " + cahier + " » est illisible : vérifiez ce jar. Cause : " + e,
                    e);
        }
    }

    private static ModelIndex of(URL cahier) throws IOException {
        URL beside = new URL(cahier, FILE);
        try (InputStream in = beside.openStream()) {
            return read(beside.toString(), in);
        } catch (FileNotFoundException absent) {
            return of(beside.toString(), List.of());
        }
    }

    static ModelIndex of(String location, List<String> classNames) {
        return new ModelIndex(location, Version.DROOLS, classNames);
    }

    /** Reads the version on the first line, then a class a line. */
    private static ModelIndex read(String location, InputStream in) throws IOException {
        List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.isEmpty() || !lines.get(0).startsWith(VERSION)) {
            throw new IOException("no line " + VERSION + " at the head of " + location);
        }
        return new ModelIndex(
                location, lines.get(0).substring(VERSION.length()).strip(), lines.subList(1, lines.size()));
    }

    private ModelIndex checked() {
        if (!release(drools).equals(release(Version.DROOLS))) {
            throw new RuleDefectException(
                    RuleDefectCode.OTHER_VERSION,
                    "Les règles de « " + location + " » ont été compilées pour Drools " + drools
                            + ", et cahier-core " + Version.CURRENT + " attend Drools " + Version.DROOLS
                            + " : prenez un jar de règles et un cahier-core construits ensemble.");
        }
        return this;
    }

    /** {@return major and minor number: within them, compiled models stay readable} */
    private static String release(String version) {
        int last = version.lastIndexOf('.');
        return last < 0 ? version : version.substring(0, last);
    }

    byte[] bytes() {
        return Stream.concat(Stream.of(VERSION + drools), classNames.stream())
                .collect(Collectors.joining("\n", "", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
