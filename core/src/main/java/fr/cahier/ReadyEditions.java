package fr.cahier;

import fr.cahier.internal.ready.ReadyReader;
import fr.cahier.internal.ready.ReadyWriter;
import fr.cahier.regulation.Regulation;
import fr.cahier.regulation.RuleDefectException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Editions that the build of their jar has read and checked, each in one file beside its YAML files, which stay the only
 * source: without that file, or with one that another version of this library wrote, they are read.
 */
final class ReadyEditions {

    private static final String FILE = "edition.ready";
    private static final String RULES = "edition.models";

    private ReadyEditions() {}

    /** {@return the edition {@code id}, from where its YAML files are} */
    static Optional<Regulation> find(String id, ClassLoader loader) {
        String folder = Regulations.folder(id, loader);
        URL cahier = loader.getResource(folder + "/cahier.yaml");
        URL ready = loader.getResource(folder + "/" + FILE);
        if (cahier == null || ready == null || !isBeside(ready.toString(), cahier.toString())) {
            return Optional.empty();
        }
        try (InputStream in = ready.openStream()) {
            return ReadyReader.read(in.readAllBytes());
        } catch (IOException e) {
            throw new RuleDefectException("« " + ready + " » est illisible : vérifiez ce jar. Cause : " + e, e);
        }
    }

    private static boolean isBeside(String one, String other) {
        int end = one.lastIndexOf('/') + 1;
        return one.regionMatches(0, other, 0, end) && other.lastIndexOf('/') + 1 == end;
    }

    /**
     * Called by the build of a jar of editions: writes into its folder of classes the ready form of each of them,
     * and the list of its compiled rules.
     *
     * @param arguments the folder of classes, then the names of cahiers, such as {@code spro-conseil}
     * @throws RuleDefectException when the files of an edition do not fit together
     */
    public static void main(String[] arguments) throws IOException {
        ClassLoader loader = ReadyEditions.class.getClassLoader();
        for (int i = 1; i < arguments.length; i++) {
            for (String id : ShippedEditions.ids(arguments[i], loader)) {
                Path folder = Path.of(arguments[0], Regulations.folder(id, loader));
                Files.write(
                        folder.resolve(FILE),
                        ReadyWriter.bytes(Regulations.checked(id, loader).edition()));
                Files.write(folder.resolve(RULES), Regulations.ruleList(id, loader));
            }
        }
    }
}
