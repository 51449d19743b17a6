package fr.cahier.internal.drools;

import fr.cahier.internal.LoaderName;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import org.drools.model.Model;

/** Loads the rules that the build compiled: a host needs no compiler. */
public final class PrebuiltRules {

    /** Stands beside the edition's YAML files. */
    public static final String LIST = ModelIndex.FILE;

    private PrebuiltRules() {}

    /**
     * @throws RuleDefectException when there are none, they are of another version of Drools, or one holds more than
     *     the language of rules has
     */
    public static DirectMatcher load(ClassLoader loader, String rulePackage) {
        List<Model> models = models(loader, rulePackage);
        return ModelRuleReader.of(models, ModelRuleReader.infos(models));
    }

    /** @throws RuleDefectException when there are none, or they are of another version of Drools */
    public static List<Model> models(ClassLoader loader, String rulePackage) {
        ModelIndex index = ModelIndex.of(loader, rulePackage.replace('.', '/'));
        List<Model> models = index.classNames().stream()
                .map(className -> instance(loader, className, index))
                .toList();
        if (models.stream().allMatch(model -> model.getRules().isEmpty())) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "Aucune règle compilée pour « " + rulePackage + " », cherchées depuis « "
                            + index.location() + " » par le chargeur de classes " + LoaderName.of(loader)
                            + " : vérifiez que ce jar a été construit avec ses règles.");
        }
        return models;
    }

    /** {@return the list of the classes of an edition's rules, as {@link #LIST} holds it} */
    public static byte[] list(List<String> classNames) {
        return ModelIndex.of(LIST, classNames).bytes();
    }

    private static Model instance(ClassLoader loader, String className, ModelIndex index) {
        try {
            return (Model) loader.loadClass(className).getDeclaredConstructor().newInstance();
        } catch (InvocationTargetException e) {
            throw unusable(loader, className, index, e.getCause());
        } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
            throw unusable(loader, className, index, e);
        }
    }

    private static RuleDefectException unusable(
            ClassLoader loader, String className, ModelIndex index, Throwable cause) {
        return new RuleDefectException(
                RuleDefectCode.INCOMPLETE_CLASS_PATH,
                "La classe de règles « " + className + " », nommée par « " + index.location()
                        + " », ne peut pas être chargée par le chargeur de classes " + LoaderName.of(loader)
                        + ". Cause : " + cause + ". Vérifiez que rien n’a été retiré de ce jar, et que Drools"
                        + " n’est qu’une fois sur le chemin de classes.",
                cause);
    }
}
