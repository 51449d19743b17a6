package fr.cahier.json;

/** The JSON Schema (2020-12) of an instruction, told by the records that the reader fills. */
final class InstructionSchema {

    static final String RESOURCE = "/fr/cahier/instruction.schema.json";

    private InstructionSchema() {}

    /** {@return the schema as it lies in the jar} */
    static String shipped() {
        return DossierSchema.shipped(RESOURCE);
    }

    /** {@return the schema as the records tell it now} */
    static String generated() {
        return DossierSchema.generated(
                "Fiche d’instruction",
                "Ce que l’instructeur a vu, choisi ou écarté dans un dossier. Tout peut être absent : une clé absente, ou dont la"
                        + " valeur est null, veut dire que rien n’est dit. Ce schéma ne dit pas tout : l’application à un avis vérifie"
                        + " aussi que l’obligation, le sujet et la lecture y existent, et qu’un écart est motivé et en vigueur.",
                InstructionReader.SHAPE);
    }
}
