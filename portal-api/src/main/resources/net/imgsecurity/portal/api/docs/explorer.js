// The page to try the API: Swagger UI over our own description, signed in as the public client portal-explorer with PKCE.
"use strict";

const ui = SwaggerUIBundle({
  url: "/api/openapi",
  dom_id: "#explorer",
  oauth2RedirectUrl: location.origin + "/api/docs/callback",
  presets: [SwaggerUIBundle.presets.apis],
  layout: "BaseLayout",
  deepLinking: true,
  defaultModelsExpandDepth: 0,
  displayRequestDuration: true,
  // Nothing of ours is sent to anybody else's validator, and no token outlives the page.
  validatorUrl: null,
  persistAuthorization: false
});

ui.initOAuth({
  clientId: "portal-explorer",
  scopes: ["openid"],
  usePkceWithAuthorizationCodeGrant: true
});
