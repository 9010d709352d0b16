// The page to try the API: Swagger UI over our own description, signed in as the public client portal-explorer with PKCE.
"use strict";

// What Swagger UI leaves out for those who hear the page: its parts have names, and no level of headings is skipped.
function tellApart() {
  document.querySelectorAll("h3.opblock-tag").forEach(heading => heading.setAttribute("aria-level", "2"));
  name(".information-container", "About the API");
  name(".scheme-container", "Signing in");
}

function name(selector, label) {
  const part = document.querySelector(selector);
  part.setAttribute("role", "region");
  part.setAttribute("aria-label", label);
}

const ui = SwaggerUIBundle({
  url: "/api/openapi",
  dom_id: "#explorer",
  oauth2RedirectUrl: location.origin + "/api/docs/callback",
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
  // It would put links into buttons, where a keyboard cannot tell them apart.
  deepLinking: false,
  defaultModelsExpandDepth: -1,
  displayRequestDuration: true,
  // Nothing of ours is sent to anybody else's validator, and no token outlives the page.
  validatorUrl: null,
  persistAuthorization: false,
  onComplete: tellApart
});

ui.initOAuth({
  clientId: "portal-explorer",
  scopes: ["openid"],
  usePkceWithAuthorizationCodeGrant: true,
  // Asked of those alone who say that they want it: who has no second factor would have to set one up.
  additionalQueryStringParams: new URLSearchParams(location.search).has("factor") ? { acr_values: "mfa" } : {}
});
