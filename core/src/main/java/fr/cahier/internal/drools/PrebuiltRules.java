package fr.cahier.internal.drools;

import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.regulation.RuleDefectException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.drools.model.Model;

/** Finds the rules that were compiled when their jar was built, so that no compiler runs and none is needed. */
public final class PrebuiltRules {

    /** Where the build leaves the list of compiled models: a line with the engine's version, then class names. */
    private static final String INDEX = "META-INF/kie/fr.cahier/cahier-rules/drools-model";

    private static final String VERSION_LINE = "Drools-Model-Version:";

    private PrebuiltRules() {}

    /**
     * {@return the rules of every chapter under {@code rulePackage}}
     *
     * @throws RuleDefectException when there are none, when they were built for another version of the engine, or when one
     *     says more than the language of rules knows
     */
    public static DirectMatcher load(ClassLoader loader, String rulePackage) {
        List<Model> models = models(loader, rulePackage);
        return ModelRules.of(models, ModelRules.infos(models));
    }

    /**
     * {@return the models of every chapter under {@code rulePackage}, as the build left them}
     *
     * @throws RuleDefectException when there are none, or when they were built for another version of the engine
     */
    public static List<Model> models(ClassLoader loader, String rulePackage) {
        List<Model> models = new ArrayList<>();
        for (URL index : indexes(loader)) {
            for (String className : classNames(index)) {
                if (className.startsWith(rulePackage + ".")) {
                    models.add(instance(loader, className));
                }
            }
        }
        if (models.stream().allMatch(model -> model.getRules().isEmpty())) {
            throw new RuleDefectException("Aucune règle compilée pour « " + rulePackage
                    + " » : vérifiez que le jar des règles est sur le chemin de classes.");
        }
        return models;
    }

    private static List<URL> indexes(ClassLoader loader) {
        try {
            return Collections.list(loader.getResources(INDEX));
        } catch (IOException e) {
            throw new RuleDefectException("Index des règles illisible : " + INDEX, e);
        }
    }

    private static List<String> classNames(URL index) {
        try (var reader = new BufferedReader(new InputStreamReader(index.openStream(), StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines().filter(line -> !line.isBlank()).toList();
            checkVersion(lines.get(0));
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new RuleDefectException("Index des règles illisible : " + index, e);
        }
    }

    private static void checkVersion(String line) {
        String built = line.replace(VERSION_LINE, "").strip();
        String running = Model.class.getPackage().getImplementationVersion();
        if (running != null && !running.equals(built)) {
            throw new RuleDefectException("Les règles ont été compilées pour Drools " + built
                    + " et le chemin de classes porte Drools " + running + " : alignez les deux versions.");
        }
    }

    private static Model instance(ClassLoader loader, String className) {
        try {
            return (Model) loader.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new RuleDefectException("Règles compilées introuvables : " + className, e);
        }
    }
}
