// Hands what the identity provider answered to the page that opened this window. Swagger UI waits there with an object that
// knows the state it sent, and two functions: one for a code, one for what went wrong.
"use strict";

const answer = new URLSearchParams(location.search);
const waiting = window.opener && window.opener.swaggerUIRedirectOauth2;

// The code is good once; it need not stay in the address.
history.replaceState(null, "", location.pathname);

if (waiting) {
  const code = answer.get("code");
  if (code && answer.get("state") === waiting.state) {
    delete waiting.state;
    waiting.auth.code = code;
    waiting.callback({ auth: waiting.auth, redirectUrl: waiting.redirectUrl });
  } else {
    waiting.errCb({
      authId: waiting.auth.name,
      source: "auth",
      level: "error",
      message: answer.get("error") === "access_denied"
        ? "You did not sign in."
        : "The sign-in did not come back as it was begun. Please begin again."
    });
  }
  window.close();
}
