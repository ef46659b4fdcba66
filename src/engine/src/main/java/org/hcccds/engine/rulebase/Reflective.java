package org.hcccds.engine.rulebase;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.drools.model.Model;
import org.hcccds.engine.logic.FactShape;
import org.hcccds.engine.logic.Symbols;
import org.hcccds.model.code.Coded;
import org.hcccds.model.code.NoteKind;
import org.hcccds.model.code.Setting;
import org.hcccds.model.code.Severity;
import org.hcccds.model.rule.Area;
import org.hcccds.model.rule.Advise;
import org.hcccds.model.rule.BileDuctThrombus;
import org.hcccds.model.rule.Bleeding;
import org.hcccds.model.rule.CareLimit;
import org.hcccds.model.rule.ChildPughClass;
import org.hcccds.model.rule.Classification;
import org.hcccds.model.rule.Comorbidity;
import org.hcccds.model.rule.Conclude;
import org.hcccds.model.rule.Conclusion;
import org.hcccds.model.rule.Contraindicated;
import org.hcccds.model.rule.Exposure;
import org.hcccds.model.rule.ExtrahepaticSpread;
import org.hcccds.model.rule.Finding;
import org.hcccds.model.rule.HepaticVeinThrombus;
import org.hcccds.model.rule.HepatitisB;
import org.hcccds.model.rule.Labs;
import org.hcccds.model.rule.Limit;
import org.hcccds.model.rule.Liver;
import org.hcccds.model.rule.LiverDisease;
import org.hcccds.model.rule.Lobes;
import org.hcccds.model.rule.LocoregionalCourse;
import org.hcccds.model.rule.MacrovascularInvasion;
import org.hcccds.model.rule.Patient;
import org.hcccds.model.rule.PerformanceStatus;
import org.hcccds.model.rule.Plan;
import org.hcccds.model.rule.PointTotal;
import org.hcccds.model.rule.Points;
import org.hcccds.model.rule.PortalVeinThrombus;
import org.hcccds.model.rule.PossibleClass;
import org.hcccds.model.rule.PossibleFinding;
import org.hcccds.model.rule.PossibleStage;
import org.hcccds.model.rule.Procedure;
import org.hcccds.model.rule.Remark;
import org.hcccds.model.rule.Score;
import org.hcccds.model.rule.SerumAfp;
import org.hcccds.model.rule.Stage;
import org.hcccds.model.rule.Suitability;
import org.hcccds.model.rule.SystemicCourse;
import org.hcccds.model.rule.TaceCourse;
import org.hcccds.model.rule.Tumor;
import org.hcccds.model.rule.TumorBurden;
import org.hcccds.model.rule.TumorPerformance;
import org.hcccds.model.rule.TumorSpread;
import org.hcccds.model.rule.Unit;

/** The one place in this project that uses reflection. */
final class Reflective {

    /** What rules may ask for: facts of the case, what is decided, and what scores and stages are made of. */
    private static final List<Class<? extends Record>> FACTS = List.of(Patient.class, Labs.class, Liver.class,
            Suitability.class, TaceCourse.class, PerformanceStatus.class, PortalVeinThrombus.class,
            HepaticVeinThrombus.class, BileDuctThrombus.class, TumorSpread.class, SerumAfp.class, HepatitisB.class,
            TumorBurden.class, Plan.class, Area.class, Tumor.class, Lobes.class, LiverDisease.class, Bleeding.class,
            Comorbidity.class, SystemicCourse.class, Exposure.class, LocoregionalCourse.class, Procedure.class,
            Points.class, PointTotal.class, Score.class, TumorPerformance.class, ChildPughClass.class,
            MacrovascularInvasion.class, ExtrahepaticSpread.class, PossibleStage.class, PossibleFinding.class,
            PossibleClass.class, Remark.class, Stage.class, Finding.class, Classification.class, Contraindicated.class);

    private static final List<Class<? extends Coded>> CODES_OF_CONCLUSIONS =
            List.of(Setting.class, Severity.class, NoteKind.class);

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

    /** Read once, when first needed: each reading makes classes, which the runtime would keep for good. */
    private static final class Names {
        static final Symbols ALL = read();
    }

    /** The names that rule files may use: facts with their fields, constants, conclusions. Always the same. */
    static Symbols symbols() {
        return Names.ALL;
    }

    private static Symbols read() {
        Map<String, FactShape> shapes = new HashMap<>();
        Map<String, Object> constants = new HashMap<>();
        for (Class<? extends Record> fact : FACTS) {
            shapes.put(fact.getSimpleName(), shape(fact));
            for (RecordComponent component : fact.getRecordComponents()) {
                addCodes(component.getType(), constants);
            }
        }
        CODES_OF_CONCLUSIONS.forEach(code -> addCodes(code, constants));
        for (Class<?> holder : List.of(Limit.class, CareLimit.class, Unit.class)) {
            for (Field field : holder.getFields()) {
                if (Modifier.isStatic(field.getModifiers())) {
                    constants.put(holder.getSimpleName() + "." + field.getName(), value(field));
                }
            }
        }
        Map<String, Function<List<Object>, Conclusion>> conclusions = new HashMap<>();
        Map<String, Symbols.Signature> signatures = new HashMap<>();
        for (Class<?> holder : List.of(Conclude.class, Advise.class)) {
            for (Method method : holder.getMethods()) {
                if (Modifier.isStatic(method.getModifiers())) {
                    String name = method.getName() + '/' + method.getParameterCount();
                    conclusions.put(name, arguments -> (Conclusion) call(method, null, arguments.toArray()));
                    signatures.put(name, new Symbols.Signature(holder.getSimpleName(),
                            List.of(method.getParameterTypes()), method.getReturnType()));
                }
            }
        }
        return new Symbols(Map.copyOf(shapes), Map.copyOf(constants), Map.copyOf(conclusions),
                Map.copyOf(signatures));
    }

    private static FactShape shape(Class<? extends Record> fact) {
        List<String> fields = new ArrayList<>();
        List<Class<?>> types = new ArrayList<>();
        List<Function<Object, Object>> read = new ArrayList<>();
        for (RecordComponent component : fact.getRecordComponents()) {
            fields.add(component.getName());
            types.add(component.getType());
            read.add(reader(component.getAccessor()));
        }
        return new FactShape(fact.getSimpleName(), fact, List.copyOf(fields), List.copyOf(types),
                List.copyOf(read));
    }

    /** As fast as a call that the compiler had seen: rules are tried thousands of times for one answer. */
    @SuppressWarnings("unchecked") // the factory makes what it is asked for
    private static Function<Object, Object> reader(Method accessor) {
        try {
            MethodHandles.Lookup lookup = MethodHandles.lookup();
            MethodHandle handle = lookup.unreflect(accessor);
            return (Function<Object, Object>) LambdaMetafactory.metafactory(lookup, "apply",
                    MethodType.methodType(Function.class), MethodType.methodType(Object.class, Object.class), handle,
                    handle.type().wrap()).getTarget().invoke();
        } catch (Throwable e) {
            throw new IllegalStateException(accessor + " is public and takes nothing", e);
        }
    }

    private static void addCodes(Class<?> type, Map<String, Object> constants) {
        if (type.isEnum()) {
            for (Object code : type.getEnumConstants()) {
                constants.put(type.getSimpleName() + "." + ((Enum<?>) code).name(), code);
            }
        }
    }

    private static Object call(Method method, Object of, Object... arguments) {
        try {
            return method.invoke(of, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " is public", e);
        } catch (InvocationTargetException e) {
            throw e.getCause() instanceof IllegalArgumentException refused ? refused
                    : new IllegalArgumentException("a value that it needs is unknown", e.getCause());
        }
    }

    private static Object value(Field field) {
        try {
            return field.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("public constants are readable: " + field, e);
        }
    }
}
