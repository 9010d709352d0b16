<#import "layout.ftl" as mail>
<@mail.page>
<@mail.p>${say("sign-in-address-changed.changed", times.changed)}</@mail.p>
<@mail.p>${say("sign-in-address-changed.you")}</@mail.p>
<@mail.p>${say("sign-in-address-changed.not-you")}</@mail.p>
<@mail.button label=say("sign-in-address-changed.button")/>
<@mail.p>${say("once-until", times.until)}</@mail.p>
</@mail.page>
