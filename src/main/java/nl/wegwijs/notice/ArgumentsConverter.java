package nl.wegwijs.notice;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the arguments of a notice in the database as a JSON map of strings. */
@Converter
class ArgumentsConverter implements AttributeConverter<Map<String, String>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> STRINGS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(Map<String, String> arguments) {
        return JSON.writeValueAsString(new TreeMap<>(arguments));
    }

    @Override
    public Map<String, String> convertToEntityAttribute(String json) {
        return JSON.readValue(json, STRINGS);
    }
}
