package org.hcccds.engine.rulebase;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.HashMap;
import java.util.Map;
import org.drools.model.Model;
import org.hcccds.model.rule.CareLimit;
import org.hcccds.model.rule.Limit;
import org.hcccds.model.rule.Unit;

/** The one place in this project that uses reflection. */
final class Reflective {

    private Reflective() {
    }

    /** An instance of a class that the rule compiler generated for the built-in rules. */
    static Model model(String className) {
        try {
            return Class.forName(className, true, Reflective.class.getClassLoader()).asSubclass(Model.class)
                    .getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The built-in rules are damaged: " + className, e);
        }
    }

    /** The constants that rule files may name, such as {@code Limit.MILAN_SINGLE_CM}. */
    static Map<String, Double> constants() {
        Map<String, Double> constants = new HashMap<>();
        for (Class<?> holder : new Class<?>[] {Limit.class, CareLimit.class, Unit.class}) {
            for (Field field : holder.getFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    constants.put(holder.getSimpleName() + "." + field.getName(), number(field));
                }
            }
        }
        return constants;
    }

    private static double number(Field field) {
        try {
            return ((Number) field.get(null)).doubleValue();
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("public constants are readable: " + field, e);
        }
    }
}
