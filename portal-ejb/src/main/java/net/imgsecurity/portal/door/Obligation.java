package net.imgsecurity.portal.door;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a page or an operation keeps what the policy or a statute promises. The build refuses an id without a test
 * that bears it as a tag; {@code docs/coverage.md} is made of both.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Obligation {
    /** Ids of the register of obligations, such as {@code D7}. */
    String[] value();
}
