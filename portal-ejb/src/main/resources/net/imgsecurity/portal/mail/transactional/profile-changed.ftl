<#import "layout.ftl" as mail>
<@mail.page>
<@mail.p>${say("profile-changed.changed", organisation, times.changed)}</@mail.p>
<@mail.p>${say("profile-changed.see")}
${portal}/profile</@mail.p>
<@mail.p>${say("profile-changed.right")}</@mail.p>
</@mail.page>
