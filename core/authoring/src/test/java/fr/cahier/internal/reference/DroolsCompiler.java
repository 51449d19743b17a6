package fr.cahier.internal.reference;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.drools.ModelRuleReader;
import fr.cahier.internal.interpreter.RuleInterpreter;
import fr.cahier.internal.language.RuleFile;
import fr.cahier.regulation.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.builder.Results;

/**
 * Runs the engine's compiler over rules that were read and checked, to compare what it makes of them with what the
 * interpreter does.
 */
public final class DroolsCompiler {

    private static final String FOLDER = "src/main/resources/";
    private static final String FILE = FOLDER + "cahier/compile/regles.drl";

    private DroolsCompiler() {}

    /**
     * Compiled rules.
     *
     * @param models the engine's executable models
     * @param infos what each rule is, by the name it has there
     */
    public record Compiled(List<Model> models, Map<String, RuleInfo> infos) {}

    /** {@return the rules of {@code files}; nothing of the build stays in the engine's repository} */
    public static Compiled compile(List<RuleFile> files) {
        List<RuleInfo> infos = RuleInterpreter.infos(files);
        Map<String, RuleInfo> byName = new HashMap<>();
        for (int rank = 0; rank < infos.size(); rank++) {
            byName.put(DrlWriter.name(rank), infos.get(rank));
        }
        String drl = DrlWriter.write(
                files.stream().flatMap(file -> file.rules().stream()).toList());
        return new Compiled(models(FILE, drl), byName);
    }

    /** {@return the rules of {@code file} as it is written, its names, annotations and comments among them} */
    public static Compiled compileAsWritten(RuleFile file) {
        List<Model> models = models(FOLDER + file.packageName().replace('.', '/') + "/regles.drl", file.text());
        return new Compiled(models, ModelRuleReader.infos(models));
    }

    private static List<Model> models(String file, String drl) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId(
                "fr.cahier.compile", "regles", UUID.randomUUID().toString());
        KieFileSystem files =
                services.newKieFileSystem().generateAndWritePomXML(id).write(file, drl);
        try {
            KieBuilder builder = services.newKieBuilder(files, Dossier.class.getClassLoader())
                    .buildAll(ExecutableModelProject.class);
            check(builder.getResults());
            return models(((InternalKieModule) builder.getKieModule()).getClassesMap());
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    private static void check(Results results) {
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(
                    results.getMessages(Message.Level.ERROR).toString());
        }
    }

    private static List<Model> models(Map<String, byte[]> classes) {
        Loader loader = new Loader(classes);
        return classes.keySet().stream()
                .map(Loader::name)
                .filter(name -> !name.contains("$"))
                .map(loader::find)
                .filter(Model.class::isAssignableFrom)
                .map(DroolsCompiler::instance)
                .toList();
    }

    private static Model instance(Class<?> model) {
        try {
            return (Model) model.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Loader extends ClassLoader {

        private final Map<String, byte[]> classes = new HashMap<>();

        Loader(Map<String, byte[]> files) {
            super(Dossier.class.getClassLoader());
            files.forEach((file, bytes) -> classes.put(name(file), bytes));
        }

        static String name(String file) {
            return file.substring(0, file.length() - ".class".length()).replace('/', '.');
        }

        Class<?> find(String name) {
            try {
                return loadClass(name);
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
