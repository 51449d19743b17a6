package fr.cahier.internal.codec;

import fr.cahier.internal.json.JsonInput;
import fr.cahier.internal.json.JsonOutput;
import java.math.BigDecimal;

/**
 * A count.
 *
 * @param min 0, or 1 where none is not written
 */
public record CountCodec(int min) implements Codec<Integer> {

    @Override
    public void write(JsonOutput json, Integer value) {
        json.value(value);
    }

    @Override
    public Integer read(JsonInput json) {
        String accepted = "un nombre entier d’au moins " + min;
        BigDecimal number = json.number(accepted);
        boolean whole = number.scale() == 0 && number.signum() >= 0 && number.precision() <= 10;
        if (!whole || number.longValueExact() < min || number.longValueExact() > Integer.MAX_VALUE) {
            throw json.unsuitable(accepted);
        }
        return number.intValueExact();
    }
}
