package fr.cahier.internal.contract;

import fr.cahier.internal.codec.ChoiceCodec;
import fr.cahier.internal.codec.Codecs;
import fr.cahier.internal.codec.Member;
import fr.cahier.internal.codec.ObjectCodec;
import fr.cahier.internal.codec.Values;
import fr.cahier.regulation.Authority;
import fr.cahier.regulation.Authority.Gender;

/** Who decides on applications, or instructs them. */
final class AuthorityCodec extends ObjectCodec<Authority> {

    private final Member<Authority, String> name = required("name", Codecs.TEXT, Authority::name);
    private final Member<Authority, Gender> gender =
            required("gender", ChoiceCodec.of(Gender.class), Authority::gender);

    AuthorityCodec() {
        super("authority");
    }

    @Override
    protected Authority made(Values values) {
        return new Authority(values.of(name), values.of(gender));
    }
}
