// Some of Keycloak's labels name a field that is not on the page: they get the one beside them, else a reader hears no name.
document.addEventListener("DOMContentLoaded", () => {
  for (const label of document.querySelectorAll("label[for]")) {
    const field = label.closest(".field")?.querySelector("input:not([type=hidden])");
    if (field && !document.getElementById(label.htmlFor)) label.htmlFor = field.id;
  }
  for (const element of document.querySelectorAll("[tabindex]")) {
    if (element.tabIndex > 0) element.removeAttribute("tabindex");
  }
});
