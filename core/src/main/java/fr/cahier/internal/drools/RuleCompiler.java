package fr.cahier.internal.drools;

import fr.cahier.dossier.Dossier;
import fr.cahier.regulation.RuleDefectException;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;
import org.kie.api.builder.model.KieModuleModel;
import org.kie.internal.builder.InternalKieBuilder;

/** Runs the engine's compiler; the only class that needs {@code drools-engine}, and loaded only where it is there. */
final class RuleCompiler {

    private static final String FILE = "src/main/resources/cahier/compile/regles.drl";

    /** Of so many rules, many say the same. */
    private static final int MANY = 500;

    private RuleCompiler() {}

    /**
     * {@return the classes made of {@code drl}; nothing of the build stays in the engine's repository}
     *
     * @param rules how many rules are in {@code drl}
     */
    static RuleClasses compile(String drl, int rules) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId(
                "fr.cahier.compile", "regles", UUID.randomUUID().toString());
        ClassLoader loader = Dossier.class.getClassLoader();
        KieFileSystem files =
                services.newKieFileSystem().generateAndWritePomXML(id).write(FILE, drl);
        try {
            KieBuilder builder = ((InternalKieBuilder) services.newKieBuilder(files, loader))
                    .withKModuleModel(conditions(services, rules > MANY))
                    .buildAll(ExecutableModelProject.class);
            check(builder.getResults());
            return classes(((InternalKieModule) builder.getKieModule()).getClassesMap());
        } catch (LinkageError | IllegalStateException | NumberFormatException failure) {
            throw new RuleDefectException("Les règles n’ont pas pu être compilées : " + failure.getMessage(), failure);
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static RuleClasses classes(Map<String, byte[]> files) {
        SortedMap<String, byte[]> classes = new TreeMap<>();
        files.forEach((file, bytes) ->
                classes.put(file.substring(0, file.length() - ".class".length()).replace('/', '.'), bytes));
        return new RuleClasses(classes);
    }

    /**
     * A class for each condition, which all rules that say the same share, takes twice the time to compile: too long for a
     * folder of usual size. Without it, ten times the rules take fifty times as long to match, one class for each place where
     * a condition stands being more than a processor holds near.
     */
    private static KieModuleModel conditions(KieServices services, boolean shared) {
        return services.newKieModuleModel()
                .setConfigurationProperty("drools.externaliseCanonicalModelLambda", String.valueOf(shared));
    }

    private static void check(Results results) {
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new RuleDefectException("Les règles n’ont pas pu être compilées : "
                    + results.getMessages(Message.Level.ERROR).stream()
                            .map(Message::getText)
                            .collect(Collectors.joining(" ; ")));
        }
    }
}
