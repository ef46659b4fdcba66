package org.hcccds.engine.whatif;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Remembers what was worked out, for all threads; forgets everything when it is full. What is worked out must depend on the
 * key alone.
 */
final class Memory<K, V> {

    private final Map<K, V> known = new ConcurrentHashMap<>();
    private final AtomicLong size = new AtomicLong();
    private final long most;
    private final ToIntFunction<V> sizeOf;

    /** @param most the size of all values together at which it forgets */
    Memory(long most, ToIntFunction<V> sizeOf) {
        this.most = most;
        this.sizeOf = sizeOf;
    }

    V of(K key, Function<K, V> make) {
        V value = known.get(key);
        if (value == null) {
            value = make.apply(key);
            if (size.addAndGet(1 + sizeOf.applyAsInt(value)) > most) {
                known.clear();
                size.set(0);
            }
            known.put(key, value);
        }
        return value;
    }
}
