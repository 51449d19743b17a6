package fr.cahier.authoring;

import fr.cahier.annotation.PublicApi;
import fr.cahier.internal.drools.PrebuiltRules;
import fr.cahier.internal.edition.ReadyEditions;
import fr.cahier.internal.edition.ReadyWriter;
import fr.cahier.internal.edition.ShippedEditions;
import fr.cahier.internal.edition.ShippedLocation;
import fr.cahier.regulation.Edition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/** Called by the build of a jar of editions after its rules are compiled. */
@PublicApi
public final class ReadyEditionWriter {

    private static final String RULES = "edition.models";

    private ReadyEditionWriter() {}

    /**
     * Writes the ready form of each edition and the list of its compiled rules into the folder of classes.
     *
     * @param arguments that folder, then names of cahiers, such as {@code label}
     * @throws fr.cahier.regulation.RuleDefectException when the files of an edition are inconsistent
     */
    public static void main(String[] arguments) throws IOException {
        Objects.requireNonNull(arguments, "arguments");
        ClassLoader loader = ReadyEditionWriter.class.getClassLoader();
        for (int i = 1; i < arguments.length; i++) {
            for (String id : ShippedEditions.ids(arguments[i], loader)) {
                write(ShippedLocation.of(id, loader), Path.of(arguments[0]));
            }
        }
    }

    private static void write(ShippedLocation place, Path classes) throws IOException {
        Edition edition = new ShippedSource(place).checked().edition();
        Path folder = classes.resolve(place.folder());
        Files.write(folder.resolve(ReadyEditions.FILE), ReadyWriter.bytes(edition));
        Files.write(folder.resolve(RULES), PrebuiltRules.list(place.loader(), place.rulePackage()));
    }
}
