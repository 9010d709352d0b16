package net.imgsecurity.portal.systemtests.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.imgsecurity.portal.systemtests.stack.RunningPortal;
import org.junit.jupiter.api.extension.ExtendWith;

/** On a test class: the stack runs, and a parameter of type {@link Visitors} opens browsers, which are closed after the test. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@RunningPortal
@ExtendWith(BrowserExtension.class)
public @interface BrowserTest {}
