package fr.cahier.internal.compiler;

import fr.cahier.dossier.Dossier;
import fr.cahier.internal.Version;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.internal.builder.conf.ParallelLambdaExternalizationOption;
import org.kie.internal.builder.conf.ParallelRulesBuildThresholdOption;
import org.kie.internal.builder.conf.ReproducibleExecutableModelGenerationOption;
import org.kie.memorycompiler.JavaConfiguration;

/**
 * Rules as classes of the engine's executable model.
 *
 * @param classes the bytes of each, by path
 * @param models names of the classes that hold rules, in alphabetical order
 */
public record CompiledRules(Map<String, byte[]> classes, List<String> models) {

    private static final String RESOURCES = "src/main/resources/";

    /**
     * Classes are named after what they say; those of the JDK's own compiler are the smaller ones. It sees the jars of a class
     * loader, and folders of classes only where they are named to it. Rules are compiled on the caller's thread: the
     * compiler's workers outlive it, and a build waits fifteen seconds for them to end.
     */
    private static final Map<String, String> OPTIONS = Map.of(
            ReproducibleExecutableModelGenerationOption.PROPERTY_NAME,
            "true",
            ParallelRulesBuildThresholdOption.PROPERTY_NAME,
            "-1",
            ParallelLambdaExternalizationOption.PROPERTY_NAME,
            "false",
            JavaConfiguration.JAVA_COMPILER_PROPERTY,
            "NATIVE",
            "env.class.path",
            place(Dossier.class));

    private static final String VERSION = "Drools-Model-Version:";

    public CompiledRules {
        classes = new TreeMap<>(classes);
        models = models.stream().sorted().toList();
    }

    /**
     * {@return the classes of {@code files}, named after what their rules say, so that builds in two processes give the same bytes}
     *
     * @param files rules in the engine's form, read and checked before, by path
     * @throws RuleDefectException when the compiler refuses them, or is of another version than cahier-core
     */
    public static CompiledRules of(Map<String, String> files) {
        KieServices services = KieServices.Factory.get();
        ReleaseId id = services.newReleaseId("fr.cahier", "editions", Version.CURRENT);
        KieFileSystem system = services.newKieFileSystem().generateAndWritePomXML(id);
        files.forEach((file, text) -> system.write(RESOURCES + file, text));
        try {
            KieBuilder builder = services.newKieBuilder(system, CompiledRules.class.getClassLoader());
            build(builder);
            return of((InternalKieModule) builder.getKieModule(), id);
        } finally {
            services.getRepository().removeKieModule(id);
        }
    }

    /** {@return the models of the rules in {@code folder}, such as {@code cahiers/label/e2026}} */
    public List<String> models(String folder) {
        return models.stream()
                .filter(name -> name.startsWith(folder.replace('/', '.') + "."))
                .toList();
    }

    private static CompiledRules of(InternalKieModule module, ReleaseId id) {
        List<String> index =
                lines(module, "META-INF/kie/" + id.getGroupId() + "/" + id.getArtifactId() + "/drools-model");
        checkVersion(index.get(0).substring(VERSION.length()).strip());
        List<String> models = index.subList(1, index.size());
        return new CompiledRules(
                module.getClassesMap().entrySet().stream()
                        .filter(file -> file.getKey().startsWith("cahiers/"))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                models);
    }

    private static List<String> lines(InternalKieModule module, String file) {
        return new String(module.getBytes(file), StandardCharsets.UTF_8)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Without its XML module, the compiler takes its options from the system's properties alone. */
    private static void build(KieBuilder builder) {
        Map<String, String> before = new HashMap<>();
        OPTIONS.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        try {
            builder.buildAll(ExecutableModelProject.class);
        } finally {
            before.forEach(CompiledRules::reset);
        }
        check(builder.getResults().getMessages(Message.Level.ERROR));
    }

    private static String place(Class<?> type) {
        try {
            return Path.of(type.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void reset(String name, @Nullable String value) {
        if (value == null) {
            System.clearProperty(name);
        } else {
            System.setProperty(name, value);
        }
    }

    private static void check(List<Message> refused) {
        if (!refused.isEmpty()) {
            throw new RuleDefectException(
                    RuleDefectCode.INCONSISTENT,
                    refused.stream()
                            .map(message -> message.getPath() + ":" + message.getLine() + " : " + message.getText())
                            .collect(Collectors.joining("\n", "Le compilateur de règles refuse :\n", "")));
        }
    }

    private static void checkVersion(String drools) {
        if (!drools.equals(Version.DROOLS)) {
            throw new RuleDefectException(
                    RuleDefectCode.OTHER_VERSION,
                    "drools-engine " + drools + " a compilé ces règles, et cahier-core "
                            + Version.CURRENT + " attend Drools " + Version.DROOLS + " : prenez drools-engine "
                            + Version.DROOLS + " pour préparer les éditions.");
        }
    }
}
