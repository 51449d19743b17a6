package fr.cahier.service;

import fr.cahier.dossier.schema.Field;
import fr.cahier.dossier.schema.ObjectType;
import java.util.ArrayList;
import java.util.List;

/** The keys of a profile. */
final class ServiceKeys {

    private ServiceKeys() {}

    static List<String> unsaid(ServiceProfile service) {
        List<String> unsaid = new ArrayList<>();
        add(unsaid, "", ServiceFile.SCHEMA, service);
        return List.copyOf(unsaid);
    }

    private static void add(List<String> unsaid, String before, ObjectType type, Object record) {
        for (Field field : type.fields()) {
            Object value = field.in(record);
            String key = before + field.name();
            if (field.schema() instanceof ObjectType inner && value != null) {
                add(unsaid, key + ".", inner, value);
            } else if (value == null || value instanceof List<?> list && list.isEmpty()) {
                unsaid.add(key);
            }
        }
    }
}
