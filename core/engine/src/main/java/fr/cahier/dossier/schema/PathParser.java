package fr.cahier.dossier.schema;

import fr.cahier.dossier.RefusedValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Resolves a written path against the schema. */
final class PathParser {

    private static final String EACH = "[]";

    private final String text;
    private final List<PathSegment> segments = new ArrayList<>();
    private StringBuilder pointer = new StringBuilder();
    private List<Function<Object, @Nullable Object>> members = new ArrayList<>();
    private Schema schema = DossierSchema.dossier();

    private PathParser(String text) {
        this.text = text;
    }

    static FactPath parse(String text) {
        PathParser parser = new PathParser(text);
        for (String name : text.split("\\.", -1)) {
            parser.step(name);
        }
        parser.endSegment();
        return new FactPath(text, parser.schema, parser.segments);
    }

    private void step(String written) {
        boolean each = written.endsWith(EACH);
        member(each ? written.substring(0, written.length() - EACH.length()) : written);
        if (each) {
            elements();
        }
    }

    private void member(String name) {
        if (schema instanceof Commitments commitments && Commitments.isKey(name)) {
            follow(name, answers -> Commitments.answer(((Map<?, ?>) answers).get(name)), commitments.answer());
            return;
        }
        Field field = schema instanceof ObjectType object ? object.field(name) : null;
        if (field == null) {
            throw unknown();
        }
        follow(name, field::in, field.schema());
    }

    private void follow(String name, Function<Object, @Nullable Object> accessor, Schema reached) {
        pointer.append('/').append(name);
        members.add(accessor);
        schema = reached;
    }

    private void elements() {
        if (!(schema instanceof ListType list)) {
            throw unknown();
        }
        endSegment();
        schema = list.element();
    }

    private void endSegment() {
        segments.add(new PathSegment(pointer.toString(), members));
        pointer = new StringBuilder();
        members = new ArrayList<>();
    }

    private RefusedValueException unknown() {
        String advice = NearestName.to(text, KnownPaths.ALL)
                .map(near -> "Vouliez-vous dire « " + near + " » ?")
                .orElse("Les chemins connus sont énumérés dans le schéma obligations.schema.json.");
        return new RefusedValueException("Le dossier ne connaît pas le fait « " + text + " ».", advice);
    }
}
