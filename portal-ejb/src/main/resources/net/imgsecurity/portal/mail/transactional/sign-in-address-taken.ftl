<#import "layout.ftl" as mail>
<@mail.page>
<@mail.p>${say("sign-in-address-taken.asked")}</@mail.p>
<@mail.p>${say("sign-in-address-taken.nothing")}</@mail.p>
<@mail.p>${say("sign-in-address-taken.you")}</@mail.p>
</@mail.page>
