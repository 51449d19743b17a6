package fr.cahier.internal.edition;

import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Optional;

/** Finds the ready form of a shipped edition: its YAML files, read and checked by the build, in one file. */
public final class ReadyEditions {

    /** Stands beside the YAML files. */
    public static final String FILE = "edition.ready";

    private ReadyEditions() {}

    /** {@return the edition; empty when its ready form is missing or of another version} */
    static Optional<Edition> find(ShippedLocation location) {
        URL cahier = location.loader().getResource(location.folder() + "/cahier.yaml");
        URL ready = location.loader().getResource(location.folder() + "/" + FILE);
        if (cahier == null || ready == null || !isBeside(ready.toString(), cahier.toString())) {
            return Optional.empty();
        }
        try (InputStream in = ready.openStream()) {
            return ReadyReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "« " + ready + " » est illisible : vérifiez ce jar. Cause : " + e,
                    e);
        }
    }

    /** The ready form in another jar may be of another state of the edition. */
    private static boolean isBeside(String one, String other) {
        int end = one.lastIndexOf('/') + 1;
        return one.regionMatches(0, other, 0, end) && other.lastIndexOf('/') + 1 == end;
    }
}
