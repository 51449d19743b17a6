package fr.cahier.plan;

import java.util.ArrayList;
import java.util.List;

/** Edits that go together, and the pointer that they are about. */
record Step(String pointer, List<Edit> edits) {

    Step {
        edits = List.copyOf(edits);
    }

    static Step of(Edit edit) {
        return new Step(edit.pointer(), List.of(edit));
    }

    static List<Edit> edits(List<Step> steps) {
        return steps.stream().flatMap(step -> step.edits().stream()).toList();
    }

    Step with(Step other) {
        List<Edit> all = new ArrayList<>(edits);
        for (Edit edit : other.edits()) {
            all.removeIf(earlier ->
                    earlier.kind() == Edit.Kind.SET && earlier.pointer().equals(edit.pointer()));
            all.add(edit);
        }
        return new Step(pointer, all);
    }
}
