package fr.cahier.json;

import fr.cahier.dossier.model.DossierModel;
import fr.cahier.dossier.model.Group;
import fr.cahier.instruction.Instruction;

/** The JSON Schema (2020-12) of an instruction, told by the records that the reader fills. */
final class InstructionSchema {

    /** Where it lies in the jar. */
    static final String RESOURCE = "/fr/cahier/instruction.schema.json";

    /** What the reader reads. */
    static final Group SHAPE = DossierModel.of(Instruction.class);

    private InstructionSchema() {}

    /** {@return the schema as the records tell it now} */
    static String generated() {
        return DossierSchema.generated(
                "Fiche d’instruction",
                "Ce que l’instructeur a vu, choisi ou écarté dans un dossier. Tout peut être absent : une clé absente, ou dont la"
                        + " valeur est null, veut dire que rien n’est dit. Ce schéma ne dit pas tout : l’application à un avis vérifie"
                        + " aussi que l’obligation, le sujet et la lecture y existent, et qu’un écart est motivé et en vigueur.",
                SHAPE);
    }
}
