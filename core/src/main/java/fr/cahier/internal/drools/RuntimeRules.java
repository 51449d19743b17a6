package fr.cahier.internal.drools;

import fr.cahier.internal.PrivateCache;
import fr.cahier.regulation.Outcome;
import fr.cahier.regulation.RuleBase;
import fr.cahier.regulation.RuleDefectException;
import fr.cahier.regulation.RuleInfo;
import fr.cahier.regulation.text.DrlWriter;
import fr.cahier.regulation.text.RuleFile;
import fr.cahier.regulation.text.RuleText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.drools.model.Model;

/** Compiles checked rules while the program runs, where the compiler is on the class path. */
public final class RuntimeRules {

    private RuntimeRules() {}

    /**
     * {@return the rules of {@code files}, ready to match}
     *
     * @param files rule files in which {@link fr.cahier.regulation.text.RuleLint} finds nothing
     * @param cache where classes are kept from one run to the next
     * @throws RuleDefectException when the compiler is not on the class path, or refuses a rule
     */
    public static RuleBase compile(List<RuleFile> files, Optional<PrivateCache> cache) {
        requireEngine();
        List<RuleInfo> infos = infos(files);
        return ModelRules.bounded(models(drl(files), infos.size(), cache), byName(infos));
    }

    /**
     * {@return the rules {@code infos}, whose classes were kept when they were compiled; empty when they were not, or do not
     * load}
     *
     * @param key the {@link #key(List)} of their files
     * @throws RuleDefectException when the compiler is not on the class path
     */
    public static Optional<RuleBase> kept(String key, List<RuleInfo> infos, PrivateCache cache) {
        requireEngine();
        return keptModels(key, Optional.of(cache)).map(models -> ModelRules.bounded(models, byName(infos)));
    }

    /** {@return under what the classes of the rules of {@code files} are kept} */
    public static String key(List<RuleFile> files) {
        return RuleClasses.key(drl(files));
    }

    /** {@return a name for {@code content}, as these versions of the library, the engine and Java understand it} */
    public static String key(String content) {
        return RuleClasses.key(content);
    }

    private static void requireEngine() {
        Engine.require("Les règles d’un dossier se compilent à l’exécution, et le compilateur");
    }

    private static String drl(List<RuleFile> files) {
        return DrlWriter.write(
                files.stream().flatMap(file -> file.rules().stream()).toList());
    }

    private static Map<String, RuleInfo> byName(List<RuleInfo> infos) {
        Map<String, RuleInfo> rules = new HashMap<>();
        for (int rank = 0; rank < infos.size(); rank++) {
            rules.put(DrlWriter.name(rank), infos.get(rank));
        }
        return rules;
    }

    private static List<Model> models(String drl, int rules, Optional<PrivateCache> cache) {
        String key = RuleClasses.key(drl);
        return keptModels(key, cache).orElseGet(() -> {
            RuleClasses made = RuleCompiler.compile(drl, rules);
            cache.ifPresent(one -> one.put(key, made.bytes()));
            return made.models();
        });
    }

    /** What does not load, though it was kept as it was made, is as if it were not there. */
    private static Optional<List<Model>> keptModels(String key, Optional<PrivateCache> cache) {
        try {
            return cache.flatMap(one -> one.get(key)).flatMap(RuleClasses::read).map(RuleClasses::models);
        } catch (RuleDefectException unusable) {
            return Optional.empty();
        }
    }

    /** {@return what the rules of {@code files} say of themselves, in the order of the files} */
    public static List<RuleInfo> infos(List<RuleFile> files) {
        List<RuleInfo> infos = new ArrayList<>();
        for (RuleFile file : files) {
            for (int order = 0; order < file.rules().size(); order++) {
                infos.add(info(file, file.rules().get(order), order));
            }
        }
        return infos;
    }

    private static RuleInfo info(RuleFile file, RuleText rule, int order) {
        String word = rule.annotation("conclut").orElseThrow();
        List<String> obligations = rule.annotation("obligation")
                .map(ids -> Arrays.stream(ids.split(",")).map(String::strip).toList())
                .orElse(List.of());
        return new RuleInfo(
                rule.name(),
                file.chapter(),
                order,
                obligations,
                Outcome.of(word).orElseThrow(),
                rule.annotation("constat").orElse(word));
    }
}
