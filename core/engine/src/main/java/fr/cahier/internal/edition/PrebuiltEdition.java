package fr.cahier.internal.edition;

import fr.cahier.internal.LoaderName;
import fr.cahier.internal.Version;
import fr.cahier.internal.drools.PrebuiltRules;
import fr.cahier.internal.match.DirectMatcher;
import fr.cahier.regulation.Edition;
import fr.cahier.regulation.RuleDefectCode;
import fr.cahier.regulation.RuleDefectException;

/**
 * A shipped edition with its prebuilt rules.
 *
 * @param rules in the order of its files
 */
public record PrebuiltEdition(Edition edition, DirectMatcher rules) {

    /** @throws RuleDefectException when it has no ready form for this version, or its rules cannot be loaded */
    public static PrebuiltEdition at(ShippedLocation location) {
        Edition edition = ReadyEditions.find(location)
                .orElseThrow(() -> new RuleDefectException(
                        RuleDefectCode.OTHER_VERSION,
                        "Le cahier des charges « " + location.id()
                                + " », pris dans « " + location.description()
                                + " », n’a pas été préparé pour cette version du logiciel (" + Version.CURRENT
                                + ") par la construction de son jar : « " + location.folder() + "/" + ReadyEditions.FILE
                                + " » manque, ou vient d’une autre version. Reconstruisez ce jar avec cette version."));
        return new PrebuiltEdition(edition, rules(location).inOrder(edition.ruleFolders()));
    }

    /**
     * The executable model may be absent from the class path, or of another version.
     *
     * @throws RuleDefectException when the rules cannot be loaded
     */
    public static DirectMatcher rules(ShippedLocation location) {
        try {
            return PrebuiltRules.load(location.loader(), location.rulePackage());
        } catch (LinkageError e) {
            throw new RuleDefectException(
                    RuleDefectCode.INCOMPLETE_CLASS_PATH,
                    "Les règles compilées du cahier des charges « " + location.id()
                            + " » ne peuvent pas être chargées par le chargeur de"
                            + " classes " + LoaderName.of(location.loader()) + ". Cause : " + e
                            + ". Vérifiez que drools-canonical-model " + Version.DROOLS
                            + " et ce dont il dépend sont sur le chemin de classes.",
                    e);
        }
    }
}
