package fr.cahier.instruction;

import fr.cahier.dossier.schema.DossierSchema;
import fr.cahier.dossier.schema.ObjectType;
import fr.cahier.internal.LibraryFile;
import fr.cahier.internal.json.DescribedSchema;
import fr.cahier.internal.json.DossierJsonSchema;
import java.util.Map;

/** The JSON Schema (2020-12) of an instruction, told by the records that the reader fills. */
final class InstructionSchema {

    /** Where it lies in the jar. */
    static final String RESOURCE = "/fr/cahier/instruction/instruction.schema.json";

    /** What the reader reads. */
    static final ObjectType SHAPE = DossierSchema.of(Instruction.class);

    private static final Map<String, String> WORDS =
            LibraryFile.properties(InstructionSchema.class, "/fr/cahier/instruction/instruction.properties");

    private InstructionSchema() {}

    /** {@return the schema as the records tell it now} */
    static String generated() {
        String told = DossierJsonSchema.generated(
                "Fiche d’instruction",
                "Ce que l’instructeur a vu, choisi ou écarté dans un dossier. Tout peut être absent : une clé absente,"
                        + " ou dont la valeur est null, veut dire que rien n’est dit. Ce schéma ne dit pas tout :"
                        + " l’application à un avis vérifie aussi que l’obligation, le sujet et la lecture y existent, et"
                        + " qu’un écart est motivé et en vigueur.",
                SHAPE,
                "cahier-instruction/1");
        return DossierJsonSchema.written(DescribedSchema.of(told, SHAPE, WORDS));
    }
}
