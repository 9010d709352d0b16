package net.imgsecurity.portal.api.consent;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Map;

/** A receipt, whose names are those of two standards. */
record ReceiptJson(@JsonValue Map<String, Object> fields) {}
