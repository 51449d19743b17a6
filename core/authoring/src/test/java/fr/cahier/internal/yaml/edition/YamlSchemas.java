package fr.cahier.internal.yaml.edition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.Map;
import java.util.Set;

/** The schemas of the YAML files of an edition, as the forms of its reader tell them now. */
final class YamlSchemas {

    /** By name of the file, without its ending. */
    static final Map<String, String> GENERATED = Map.of(
            "cahier", YamlSchema.ofOne("cahier", EditionForms.CAHIER),
            "obligations", YamlSchema.ofList("obligations", EditionForms.OBLIGATION),
            "passages", YamlSchema.ofList("passages", EditionForms.PASSAGE),
            "cas", YamlSchema.ofList("cas", EditionForms.CASE),
            "equivalences", YamlSchema.ofList("equivalences", EditionForms.EQUIVALENCE));

    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private YamlSchemas() {}

    /** {@return what the schema of {@code name} says against {@code yaml}} */
    static Set<ValidationMessage> refusals(String name, String yaml) throws JsonProcessingException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V7)
                .getSchema(
                        GENERATED.get(name),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build())
                .validate(YAML.readTree(yaml));
    }
}
